package ma.maillage.frontend.commandline;

import ma.maillage.frontend.MaillageProperties;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;

/** Reads the settings as the application does, without starting anything. */
@EnableConfigurationProperties(MaillageProperties.class)
final class StoreSettings {

  static MaillageProperties read(Request request) {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(StoreSettings.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .registerShutdownHook(false)
            .run(request.settings().toArray(String[]::new))) {
      return context.getBean(MaillageProperties.class);
    }
  }
}
