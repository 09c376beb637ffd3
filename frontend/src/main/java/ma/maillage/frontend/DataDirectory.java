package ma.maillage.frontend;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Sets {@code maillage.data-dir} where nobody does: to {@code --data-dir}, which is shorter to
 * type, else to {@code .maillage} in the home of the user, or a directory of the demo's own in it.
 */
final class DataDirectory implements EnvironmentPostProcessor {

  private static final String PROPERTY = "maillage.data-dir";
  private static final String ALIAS = "data-dir";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (!environment.containsProperty(PROPERTY)) {
      boolean demo = environment.getProperty("maillage.demo", Boolean.class, false);
      Path home = Path.of(environment.getProperty("user.home", ""), ".maillage");
      Path usual = demo ? home.resolve("demo") : home;
      Path chosen = Path.of(environment.getProperty(ALIAS, usual.toString()));
      environment
          .getPropertySources()
          .addLast(
              new MapPropertySource(
                  "data directory",
                  Map.of(PROPERTY, chosen.toAbsolutePath().normalize().toString())));
    }
  }
}
