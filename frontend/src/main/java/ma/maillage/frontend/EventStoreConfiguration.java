package ma.maillage.frontend;

import com.mongodb.client.MongoDatabase;
import ma.maillage.eventstore.MongoEventStorageEngine;
import ma.maillage.eventstore.MongoTokenStore;
import org.axonframework.conversion.Converter;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log of events and the progress of those who read it, both in the database. */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

  @Bean
  MongoEventStorageEngine eventStorageEngine(MongoDatabase database, EventConverter converter) {
    return MongoEventStorageEngine.open(database, converter);
  }

  @Bean
  TokenStore tokenStore(
      MongoDatabase database, Converter converter, MaillageProperties properties) {
    return new MongoTokenStore(database, converter, NodeId.in(properties.dataDir()));
  }
}
