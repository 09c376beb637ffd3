package ma.maillage.frontend;

import java.time.Clock;
import ma.maillage.eventstore.MongoEventStorageEngine;
import ma.maillage.matching.Matching;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {

  @Bean
  Matching matching(MaillageProperties properties, MongoEventStorageEngine log) {
    return Matching.open(properties.dataDir().resolve("index"), log.logId(), Clock.systemUTC());
  }
}
