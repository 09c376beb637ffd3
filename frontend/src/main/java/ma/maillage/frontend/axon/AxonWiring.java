package ma.maillage.frontend.axon;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import ma.maillage.app.CommandSide;
import ma.maillage.frontend.axon.parking.ParkingLot;
import ma.maillage.frontend.axon.parking.ParkingPolicy;
import ma.maillage.frontend.axon.shims.TimeLimitedCommandGateway;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.eventhandling.conversion.DelegatingEventConverter;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.queryhandling.QueryBus;
import org.axonframework.messaging.queryhandling.gateway.QueryGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Axon as Spring beans. Wants a database, an {@link EventStorageEngine}, a {@link TokenStore}, and
 * the {@link EventProcessor}s and {@link QueryHandlers} there are.
 */
@Configuration(proxyBeanMethods = false)
final class AxonWiring {

  /** Turns messages and tokens into the JSON they are stored as, and back. */
  @Bean
  EventConverter storedJson() {
    return new DelegatingEventConverter(StoredJson.converter());
  }

  @Bean
  ExecutorService commandRetries() {
    return Executors.newThreadPerTaskExecutor(
        Thread.ofVirtual().name("command-retry-", 0).factory());
  }

  @Bean
  ParkingLot parkingLot(MongoDatabase database) {
    return new ParkingLot(database);
  }

  @Bean
  ProcessorModules processorModules(
      List<EventProcessor> processors,
      TokenStore tokens,
      ParkingLot lot,
      @Value("${maillage.processors.claim-interval:2s}") Duration claimInterval,
      @Value("${maillage.processors.attempts:3}") int attempts,
      @Value("${maillage.processors.pause:100ms}") Duration pause,
      @Value("${maillage.processors.parking-limit:1000}") int limit) {
    ProcessorSettings settings =
        new ProcessorSettings(claimInterval, new ParkingPolicy(attempts, pause, limit));
    return new ProcessorModules(
        processors.stream()
            .map(processor -> new ProcessorModule(processor, tokens, lot, settings))
            .toList());
  }

  /** Started and stopped by {@link AxonLifecycle}. */
  @Bean(destroyMethod = "")
  AxonConfiguration axon(
      EventStorageEngine engine,
      EventConverter storedJson,
      @Qualifier("commandRetries") ExecutorService commandRetries,
      ProcessorModules processors,
      List<QueryHandlers> queryHandlers) {
    return new AxonAssembly(
            CommandSide::configure,
            engine,
            storedJson,
            commandRetries,
            processors.all(),
            queryHandlers)
        .build();
  }

  @Bean
  AxonLifecycle axonLifecycle(AxonConfiguration axon) {
    return new AxonLifecycle(axon);
  }

  @Bean
  SubscriptionCloser subscriptionCloser(AxonConfiguration axon) {
    return new SubscriptionCloser(axon.getComponent(QueryBus.class));
  }

  /** Looks Axon up at the first command: reactions, which Axon is built from, need this bean. */
  @Bean
  CommandGateway commandGateway(
      ObjectProvider<AxonConfiguration> axon,
      @Value("${maillage.commands.timeout:30s}") Duration timeout) {
    return new TimeLimitedCommandGateway(
        () -> axon.getObject().getComponent(CommandGateway.class), timeout);
  }

  @Bean
  QueryGateway queryGateway(AxonConfiguration axon) {
    return axon.getComponent(QueryGateway.class);
  }

  @Bean
  EventStore eventStore(AxonConfiguration axon) {
    return axon.getComponent(EventStore.class);
  }
}
