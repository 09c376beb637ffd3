package ma.maillage.frontend.axon;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import ma.maillage.frontend.axon.parking.Parking;
import ma.maillage.frontend.axon.parking.ParkingLot;
import ma.maillage.frontend.axon.parking.Sequences;
import ma.maillage.frontend.axon.shims.EventHandlers;
import ma.maillage.frontend.axon.shims.FailLoudly;
import ma.maillage.frontend.axon.shims.PositionedEvents;
import org.axonframework.common.configuration.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.eventhandling.configuration.EventProcessorModule;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessorModule;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.eventstreaming.TrackingTokenSource;
import org.jspecify.annotations.Nullable;

/**
 * Makes one of Axon's pooled streaming processors: one segment and one worker thread, so that the
 * component sees the log in order. Thread-safe.
 */
final class ProcessorModule {

  private static final int BATCH = 100;

  private final EventProcessor processor;
  private final TokenStore tokens;
  private final ParkingLot lot;
  private final ProcessorSettings settings;
  private @Nullable Parking parking;

  /** Node-local processors keep their progress apart from the durable token store. */
  ProcessorModule(
      EventProcessor processor, TokenStore durable, ParkingLot lot, ProcessorSettings settings) {
    this.processor = processor;
    this.lot = lot;
    this.settings = settings;
    this.tokens =
        switch (processor) {
          case EventProcessor.View _, EventProcessor.Reaction _ -> durable;
          case EventProcessor.NodeLocal _ -> new InMemoryTokenStore();
        };
  }

  EventProcessor processor() {
    return processor;
  }

  TokenStore tokens() {
    return tokens;
  }

  /** The component as the processor sees it; always the same one. */
  synchronized Parking parking(Configuration axon) {
    if (parking == null) {
      EventHandlers handlers = new EventHandlers(processor.component(), axon);
      Sequences sequences =
          new Sequences(handlers.payloadTypes(), axon.getComponent(EventConverter.class));
      parking =
          new Parking(
              processor.name(),
              handlers.component(processor.name()),
              sequences,
              settings.parking(),
              lot,
              InstantSource.system());
    }
    return parking;
  }

  PooledStreamingEventProcessorModule axonModule() {
    return EventProcessorModule.pooledStreaming(processor.name())
        .eventHandlingComponents(
            components -> components.declarative(axon -> new FailLoudly(parking(axon))))
        .customized(this::customize);
  }

  private PooledStreamingEventProcessorConfiguration customize(
      Configuration axon, PooledStreamingEventProcessorConfiguration configuration) {
    return configuration
        .eventSource(new PositionedEvents(axon.getComponent(EventStore.class)))
        .tokenStore(tokens)
        .initialToken(this::initialToken)
        .initialSegmentCount(1)
        .batchSize(BATCH)
        .tokenClaimInterval(settings.claimInterval().toMillis())
        .enableCoordinatorClaimExtension()
        .workerExecutor(oneThread("process-" + processor.name()))
        .coordinatorExecutor(oneThread("coordinate-" + processor.name()));
  }

  /** Where a processor begins that has no progress yet, or has to begin again. */
  CompletableFuture<TrackingToken> initialToken(TrackingTokenSource source) {
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
