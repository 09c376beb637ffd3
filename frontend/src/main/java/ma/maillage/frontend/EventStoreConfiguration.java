package ma.maillage.frontend;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import ma.maillage.eventstore.MongoEventStorageEngine;
import ma.maillage.eventstore.MongoTokenStore;
import ma.maillage.eventstore.micrometer.EventStoreMeters;
import org.axonframework.conversion.Converter;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log of events and the progress of those who read it, both in the database. */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

  @Bean
  MongoEventStorageEngine eventStorageEngine(
      MongoDatabase database, EventConverter converter, MeterRegistry meters) {
    return MongoEventStorageEngine.open(database, converter, new EventStoreMeters(meters));
  }

  @Bean
  TokenStore tokenStore(
      MongoDatabase database, Converter converter, MaillageProperties properties) {
    return new MongoTokenStore(database, converter, NodeId.in(properties.dataDir()));
  }
}
