package ma.maillage.frontend.axon;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ma.maillage.frontend.axon.ProcessorState.Activity;
import ma.maillage.frontend.axon.parking.ParkedEvent;
import ma.maillage.frontend.axon.parking.ParkedEventReader;
import ma.maillage.frontend.axon.parking.Parking;
import ma.maillage.frontend.axon.parking.ParkingLot;
import ma.maillage.frontend.axon.shims.PositionedEvents;
import org.axonframework.common.FutureUtils;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.EventTrackerStatus;
import org.axonframework.messaging.eventhandling.processing.streaming.segmenting.Segment;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * A processor and what an operator can do with it. Operations that stop it exclude each other;
 * thread-safe.
 */
final class RunningProcessor {

  private static final int SEGMENT = Segment.ROOT_SEGMENT.getSegmentId();
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

  private final ProcessorModule module;
  private final ParkingLot lot;
  private final PooledStreamingEventProcessor processor;
  private final PositionedEvents log;
  private final UnitOfWorkFactory unitsOfWork;
  private final Parking parking;
  private final Backlog backlog;

  RunningProcessor(ProcessorModule module, ParkingLot lot, AxonConfiguration axon) {
    this.module = module;
    this.lot = lot;
    this.processor =
        requireNonNull(
            axon.getComponents(PooledStreamingEventProcessor.class).get(module.processor().name()));
    this.log = new PositionedEvents(axon.getComponent(EventStore.class));
    this.unitsOfWork = axon.getComponent(UnitOfWorkFactory.class);
    this.parking = module.parking(axon);
    this.backlog = new Backlog(log, parking.supportedEvents());
  }

  String name() {
    return processor.name();
  }

  ProcessorState state() {
    long head = log.latestToken(null).join().position().orElse(0);
    Long position = position();
    return new ProcessorState(
        name(),
        activity(),
        position,
        head,
        position == null ? null : backlog.after(position, head),
        lot.count(name()));
  }

  private @Nullable Long position() {
    EventTrackerStatus status = processor.processingStatus().get(SEGMENT);
    TrackingToken token = status == null ? null : status.getTrackingToken();
    return token == null || token.position().isEmpty() ? null : token.position().getAsLong();
  }

  private Activity activity() {
    if (!processor.isRunning()) {
      return Activity.STOPPED;
    }
    if (processor.processingStatus().containsKey(SEGMENT)) {
      return Activity.HERE;
    }
    List<Segment> unclaimed = module.tokens().fetchAvailableSegments(name(), null).join();
    return unclaimed.isEmpty() ? Activity.ELSEWHERE : Activity.WAITING;
  }

  synchronized void restart() {
    stop();
    processor.start().join();
  }

  /**
   * Empties what the processor keeps and lets it read the log from the start. The token is set back
   * before, so that a crash in between cannot leave an empty view behind, and again after, because
   * another process may have taken over during a long clearing.
   */
  synchronized void rebuild() {
    Runnable clear = clear();
    if (activity() == Activity.ELSEWHERE) {
      throw new ProcessorNotHereException(name(), Activity.ELSEWHERE);
    }
    stop();
    try {
      setBack();
      lot.clear(name());
      clear.run();
      setBack();
    } finally {
      processor.start().join();
    }
  }

  private Runnable clear() {
    return switch (module.processor()) {
      case EventProcessor.View view -> view.clear();
      case EventProcessor.NodeLocal local -> local.clear();
      case EventProcessor.Reaction _ -> throw new NothingToRebuildException(name());
    };
  }

  private void setBack() {
    TrackingToken start = module.initialToken(log).join();
    FutureUtils.joinAndUnwrap(
        unitsOfWork
            .create()
            .executeWithResult(
                context -> module.tokens().storeToken(start, name(), SEGMENT, context)));
  }

  private void stop() {
    try {
      processor.shutdown().get(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new ProcessorNotStoppedException(name(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProcessorNotStoppedException(name(), e);
    }
  }

  List<ParkedEvent> parked() {
    return lot.parked(name());
  }

  /** Returns the event that failed again, if one did. */
  Optional<ParkedEvent> retry(String sequence) {
    requireHere();
    return parking.retry(sequence, new ParkedEventReader(log, unitsOfWork));
  }

  void discard(long position, String reason) {
    requireHere();
    ParkedEvent event =
        lot.parkedAt(name(), position)
            .orElseThrow(() -> new NothingParkedException(name(), position));
    parking.discard(event, reason);
  }

  /** One process at a time hands events to a component: the one that has claimed the processor. */
  private void requireHere() {
    Activity activity = activity();
    if (activity != Activity.HERE) {
      throw new ProcessorNotHereException(name(), activity);
    }
  }
}
