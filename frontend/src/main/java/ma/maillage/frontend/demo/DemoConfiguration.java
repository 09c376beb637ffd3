package ma.maillage.frontend.demo;

import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the demonstration data set when the application has started in demo mode. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("maillage.demo")
class DemoConfiguration {

  @Bean
  ApplicationRunner demoData(CommandGateway gateway) {
    return _ -> new DemoData(gateway).load();
  }
}
