package ma.maillage.frontend;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean
  Database database(MaillageProperties properties) {
    return Database.open(properties.dataDir(), properties.mongodb().uri());
  }

  @Bean
  MongoDatabase mongoDatabase(Database database) {
    return database.mongo();
  }
}
