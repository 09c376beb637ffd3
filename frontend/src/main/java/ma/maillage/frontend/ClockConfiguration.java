package ma.maillage.frontend;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time that commands are given. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }
}
