package ma.maillage.frontend.imports;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import ma.maillage.app.CommandSide;
import ma.maillage.frontend.axon.shims.ConflictRetryingCommandBus;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.update.UpdateCheckerConfigurationEnhancer;

/** The decisions of the product over Axon's log in memory. */
public final class CommandsInMemory implements AutoCloseable {

  private final ScheduledExecutorService retries = Executors.newScheduledThreadPool(2);
  private final AxonConfiguration axon;

  public CommandsInMemory() {
    axon =
        CommandSide.configure(
                EventSourcingConfigurer.create()
                    .componentRegistry(
                        components ->
                            components
                                .disableEnhancer(UpdateCheckerConfigurationEnhancer.class)
                                .registerDecorator(
                                    CommandBus.class,
                                    Integer.MIN_VALUE + 1000,
                                    (config, name, bus) ->
                                        new ConflictRetryingCommandBus(bus, retries))))
            .build();
    axon.start();
  }

  public CommandGateway gateway() {
    return axon.getComponent(CommandGateway.class);
  }

  /** How many events there are. */
  public long events() {
    return axon.getComponent(EventStorageEngine.class)
        .latestToken(null)
        .join()
        .position()
        .orElse(0);
  }

  @Override
  public void close() {
    axon.shutdown();
    retries.shutdownNow();
  }
}
