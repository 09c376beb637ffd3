package ma.maillage.frontend.axon.shims;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import ma.maillage.frontend.axon.MemoryLog;
import org.axonframework.common.FutureUtils;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.EventHandlingComponent;
import org.axonframework.messaging.eventhandling.configuration.EventProcessorModule;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorModule;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.inmemory.InMemoryTokenStore;
import org.axonframework.update.UpdateCheckerConfigurationEnhancer;

/** Axon with its own defaults on a log in memory, started. */
final class RawAxon implements AutoCloseable {

  static final String PROCESSOR = "raw";

  final MemoryLog log = new MemoryLog();
  final AxonConfiguration configuration;
  private final InMemoryTokenStore tokens = new InMemoryTokenStore();

  RawAxon(UnaryOperator<EventSourcingConfigurer> customization) {
    EventSourcingConfigurer configurer =
        EventSourcingConfigurer.create()
            .componentRegistry(
                components ->
                    components
                        .disableEnhancer(UpdateCheckerConfigurationEnhancer.class)
                        .registerComponent(TokenStore.class, axon -> tokens))
            .registerEventStorageEngine(axon -> log);
    configuration = customization.apply(configurer).build();
    configuration.start();
  }

  /** Axon with one processor of these components. */
  static RawAxon processing(
      UnaryOperator<PooledStreamingEventProcessorConfiguration> settings,
      EventHandlingComponent... components) {
    PooledStreamingEventProcessorModule module =
        EventProcessorModule.pooledStreaming(PROCESSOR)
            .eventHandlingComponents(
                handling -> {
                  var added = handling.declarative(axon -> components[0]);
                  Arrays.stream(components)
                      .skip(1)
                      .forEach(component -> added.declarative(axon -> component));
                  return added;
                })
            .customized(
                (axon, defaults) ->
                    settings.apply(
                        defaults
                            .initialToken(source -> source.firstToken(null))
                            .tokenClaimInterval(50)
                            .batchSize(100)));
    return new RawAxon(
        configurer ->
            configurer.messaging(
                messaging ->
                    messaging.eventProcessing(
                        events -> events.pooledStreaming(pooled -> pooled.processor(module)))));
  }

  /** The stored position of a segment; none before it was initialised. */
  OptionalLong position(int segment) {
    TrackingToken token = inUnitOfWork(context -> tokens.fetchToken(PROCESSOR, segment, context));
    return token.position();
  }

  <R> R inUnitOfWork(
      Function<ProcessingContext, java.util.concurrent.CompletableFuture<R>> action) {
    return java.util.Objects.requireNonNull(
        FutureUtils.joinAndUnwrap(
            configuration
                .getComponent(UnitOfWorkFactory.class)
                .create()
                .executeWithResult(action)));
  }

  @Override
  public void close() {
    configuration.shutdown();
  }
}
