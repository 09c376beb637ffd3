package ma.maillage.frontend.axon;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.UnaryOperator;
import ma.maillage.frontend.axon.shims.ConflictRetry;
import ma.maillage.frontend.axon.shims.MemoisedMessageTypes;
import ma.maillage.frontend.axon.shims.MemoisedTags;
import ma.maillage.frontend.axon.shims.QueryNames;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.common.configuration.ComponentRegistry;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.retry.RetryingCommandBus;
import org.axonframework.messaging.core.configuration.MessagingConfigurer;
import org.axonframework.messaging.core.retry.AsyncRetryScheduler;
import org.axonframework.messaging.queryhandling.configuration.QueryHandlingModule;
import org.axonframework.update.UpdateCheckerConfigurationEnhancer;

/**
 * What Axon is put together from. Knows no Spring.
 *
 * @param commandSide registers entities and command handlers
 * @param retries dispatches commands again after a conflict; needs several threads
 */
record AxonAssembly(
    UnaryOperator<EventSourcingConfigurer> commandSide,
    EventStorageEngine engine,
    Converter converter,
    ScheduledExecutorService retries,
    List<ProcessorModule> processors,
    List<QueryHandlers> queryHandlers) {

  private static final int CONFLICT_RETRIES = 10;

  /** Outside every other decorator, where later versions of Axon have theirs. */
  private static final int RETRY_ORDER = Integer.MIN_VALUE + 1000;

  /** Built, not started. */
  AxonConfiguration build() {
    EventSourcingConfigurer configurer =
        EventSourcingConfigurer.create()
            .componentRegistry(this::register)
            .registerEventStorageEngine(axon -> engine)
            .registerTagResolver(axon -> new MemoisedTags())
            .messaging(this::register);
    queryHandlers.forEach(queries -> configurer.registerQueryHandlingModule(moduleOf(queries)));
    return commandSide.apply(configurer).build();
  }

  private void register(ComponentRegistry components) {
    components
        .disableEnhancer(UpdateCheckerConfigurationEnhancer.class)
        .registerComponent(Converter.class, axon -> converter)
        .registerDecorator(
            CommandBus.class,
            RETRY_ORDER,
            (axon, name, bus) ->
                new RetryingCommandBus(
                    bus, new AsyncRetryScheduler(new ConflictRetry(CONFLICT_RETRIES), retries)));
  }

  private void register(MessagingConfigurer messaging) {
    messaging.registerMessageTypeResolver(axon -> new MemoisedMessageTypes());
    processors.forEach(
        processor ->
            messaging.eventProcessing(
                events ->
                    events.pooledStreaming(pooled -> pooled.processor(processor.axonModule()))));
  }

  private static QueryHandlingModule moduleOf(QueryHandlers queries) {
    QueryNames.check(queries.component());
    return QueryHandlingModule.named("queries-" + queries.name())
        .queryHandlers()
        .annotatedQueryHandlingComponent(axon -> queries.component())
        .build();
  }
}
