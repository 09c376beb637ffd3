package ma.maillage.frontend;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an installation is set up.
 *
 * @param dataDir where this node keeps its files; by default {@code .maillage} in the home of the
 *     user, and {@code .maillage/demo} for the demo
 * @param demo whether invented content, accounts for it and a sign-in without password from this
 *     machine are wanted
 * @param mongodb the database; the embedded one when no URI is given
 */
@ConfigurationProperties("maillage")
public record MaillageProperties(
    @Nullable Path dataDir, boolean demo, @DefaultValue Mongodb mongodb) {

  /** A MongoDB installation; the URI names the database, {@code maillage} when it names none. */
  public record Mongodb(@Nullable String uri) {}

  /** Where this node keeps its files. */
  public Path dataDirectory() {
    if (dataDir != null && !dataDir.toString().isEmpty()) {
      return dataDir.toAbsolutePath().normalize();
    }
    Path home = Path.of(System.getProperty("user.home"), ".maillage");
    return demo ? home.resolve("demo") : home;
  }
}
