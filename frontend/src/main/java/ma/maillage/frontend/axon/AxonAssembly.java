package ma.maillage.frontend.axon;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import ma.maillage.frontend.axon.shims.ConflictRetryingCommandBus;
import ma.maillage.frontend.axon.shims.MemoisedMessageTypes;
import ma.maillage.frontend.axon.shims.MemoisedTags;
import ma.maillage.frontend.axon.shims.QueryNames;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.common.configuration.ComponentRegistry;
import org.axonframework.common.configuration.ModuleBuilder;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.core.configuration.MessagingConfigurer;
import org.axonframework.messaging.core.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.queryhandling.configuration.QueryHandlingModule;
import org.axonframework.update.UpdateCheckerConfigurationEnhancer;

/**
 * What Axon is put together from. Knows no Spring.
 *
 * @param commandSide registers entities and command handlers
 * @param retries dispatches commands again after a conflict; each may block a thread
 */
record AxonAssembly(
    UnaryOperator<EventSourcingConfigurer> commandSide,
    EventStorageEngine engine,
    Converter converter,
    Executor retries,
    List<ProcessorModule> processors,
    List<QueryHandlers> queryHandlers) {

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
            (axon, name, bus) -> new ConflictRetryingCommandBus(bus, retries));
  }

  private void register(MessagingConfigurer messaging) {
    messaging
        .registerMessageTypeResolver(axon -> new MemoisedMessageTypes())
        .registerCorrelationDataProvider(
            axon -> new SimpleCorrelationDataProvider(Attribution.ACTOR, Attribution.ON_BEHALF_OF));
    processors.forEach(
        processor ->
            messaging.eventProcessing(
                events ->
                    events.pooledStreaming(pooled -> pooled.processor(processor.axonModule()))));
  }

  private static ModuleBuilder<QueryHandlingModule> moduleOf(QueryHandlers queries) {
    QueryNames.check(queries.component());
    return QueryHandlingModule.named("queries-" + queries.name())
        .queryHandlers()
        .annotatedQueryHandlingComponent(axon -> queries.component());
  }
}
