package ma.maillage.frontend.axon;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import ma.maillage.eventstore.MongoEventStorageEngine;
import ma.maillage.frontend.axon.parking.ParkingLot;
import org.axonframework.common.configuration.AxonConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator sees of the processors and the log, and can do. */
@Configuration(proxyBeanMethods = false)
final class AxonOperations {

  @Bean
  Processors processors(ProcessorModules modules, ParkingLot lot, AxonConfiguration axon) {
    return new Processors(
        modules.all().stream().map(module -> new RunningProcessor(module, lot, axon)).toList());
  }

  @Bean
  ViewVersionsLifecycle viewVersions(
      MongoDatabase database, List<EventProcessor> processors, Processors running) {
    return new ViewVersionsLifecycle(new ViewVersions(database), processors, running);
  }

  @Bean
  Watchdog watchdog(
      Processors processors, @Value("${maillage.processors.patience:60s}") Duration patience) {
    return new Watchdog(processors, patience, InstantSource.system());
  }

  @Bean
  WatchdogLifecycle watchdogLifecycle(
      Watchdog watchdog, @Value("${maillage.processors.watch-interval:5s}") Duration interval) {
    return new WatchdogLifecycle(watchdog, interval);
  }

  @Bean
  ProcessorsEndpoint processorsEndpoint(Processors processors) {
    return new ProcessorsEndpoint(processors);
  }

  @Bean
  ProcessorsHealth processorsHealthIndicator(Watchdog watchdog, ParkingLot lot) {
    return new ProcessorsHealth(watchdog, lot);
  }

  @Bean
  EventLogEndpoint eventLogEndpoint(MongoEventStorageEngine engine, MongoDatabase database) {
    return new EventLogEndpoint(engine, database);
  }
}
