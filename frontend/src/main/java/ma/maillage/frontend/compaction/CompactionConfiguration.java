package ma.maillage.frontend.compaction;

import ma.maillage.frontend.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CompactionConfiguration {

  @Bean
  CompactionEndpoint compactionEndpoint(Database database) {
    return new CompactionEndpoint(database);
  }
}
