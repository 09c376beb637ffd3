package ma.maillage.frontend.axon;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import ma.maillage.frontend.axon.shims.EventHandlers;
import ma.maillage.frontend.axon.shims.FailLoudly;
import ma.maillage.frontend.axon.shims.PositionedEvents;
import org.axonframework.common.configuration.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.eventhandling.EventHandlingComponent;
import org.axonframework.messaging.eventhandling.configuration.EventProcessorModule;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorModule;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.eventstreaming.TrackingTokenSource;

/**
 * Makes Axon's pooled streaming processors: one segment and one worker thread each, so that a
 * component sees the log in order.
 */
final class ProcessorModules {

  private static final int BATCH = 100;

  private final TokenStore durable;
  private final Duration claimInterval;

  /**
   * @param claimInterval how often a processor looks whether it may take over, and the least time
   *     before a failed batch is tried again
   */
  ProcessorModules(TokenStore durable, Duration claimInterval) {
    this.durable = durable;
    this.claimInterval = claimInterval;
  }

  PooledStreamingEventProcessorModule moduleOf(EventProcessor processor) {
    return EventProcessorModule.pooledStreaming(processor.name())
        .eventHandlingComponents(
            components -> components.declarative(axon -> component(processor, axon)))
        .customized((axon, settings) -> customize(processor, axon, settings));
  }

  private static EventHandlingComponent component(EventProcessor processor, Configuration axon) {
    return new FailLoudly(EventHandlers.annotated(processor.name(), processor.component(), axon));
  }

  private PooledStreamingEventProcessorConfiguration customize(
      EventProcessor processor,
      Configuration axon,
      PooledStreamingEventProcessorConfiguration settings) {
    return settings
        .eventSource(new PositionedEvents(axon.getComponent(EventStore.class)))
        .tokenStore(tokens(processor))
        .initialToken(source -> initialToken(processor, source))
        .initialSegmentCount(1)
        .batchSize(BATCH)
        .tokenClaimInterval(claimInterval.toMillis())
        .enableCoordinatorClaimExtension()
        .workerExecutor(oneThread("process-" + processor.name()))
        .coordinatorExecutor(oneThread("coordinate-" + processor.name()));
  }

  private TokenStore tokens(EventProcessor processor) {
    return switch (processor) {
      case EventProcessor.View _, EventProcessor.Reaction _ -> durable;
      case EventProcessor.NodeLocal _ -> new InMemoryTokenStore();
    };
  }

  static CompletableFuture<TrackingToken> initialToken(
      EventProcessor processor, TrackingTokenSource source) {
    return switch (processor) {
      case EventProcessor.View _, EventProcessor.Reaction _ -> source.firstToken(null);
      case EventProcessor.NodeLocal local ->
          completedFuture(new GlobalSequenceTrackingToken(local.position().getAsLong()));
    };
  }

  private static ScheduledExecutorService oneThread(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().name(name).daemon().factory());
  }
}
