package ma.maillage.frontend.axon.parking;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import ma.maillage.frontend.axon.shims.PositionedEvents;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.DelegatingEventHandlingComponent;
import org.axonframework.messaging.eventhandling.EventHandlingComponent;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Parks the events that a processor's component cannot handle, with those that follow them. A lock
 * keeps the processor and an operator's retry from handling events at the same time; thread-safe.
 */
public final class Parking extends DelegatingEventHandlingComponent {

  private static final Logger logger = LoggerFactory.getLogger(Parking.class);

  private final ResourceKey<Set<String>> parkedSequences = ResourceKey.withLabel("parkedSequences");

  private final String processor;
  private final Sequences sequences;
  private final ParkingPolicy policy;
  private final ParkingLot lot;
  private final InstantSource clock;
  private final Attempts attempts;
  private final ReentrantLock lock = new ReentrantLock();

  public Parking(
      String processor,
      EventHandlingComponent component,
      Sequences sequences,
      ParkingPolicy policy,
      ParkingLot lot,
      InstantSource clock) {
    super(component);
    this.processor = processor;
    this.sequences = sequences;
    this.policy = policy;
    this.lot = lot;
    this.clock = clock;
    this.attempts = new Attempts(component, policy);
  }

  @Override
  public MessageStream.Empty<Message> handle(EventMessage event, ProcessingContext context) {
    lock.lock();
    try {
      handleOrPark(event, context);
      return MessageStream.empty();
    } catch (RuntimeException e) {
      return MessageStream.failed(e);
    } finally {
      lock.unlock();
    }
  }

  private void handleOrPark(EventMessage event, ProcessingContext context) {
    Optional<ParkedEvent> ahead = aheadOf(event, context);
    if (ahead.isPresent()) {
      park(event, "waits behind position " + ahead.get().position(), context);
      return;
    }
    Optional<Throwable> failure = attempts.handle(event, context);
    if (failure.isPresent()) {
      parkFailed(event, failure.get(), context);
    }
  }

  /** Reads the parked sequences once per batch and asks again only where one is met. */
  private Optional<ParkedEvent> aheadOf(EventMessage event, ProcessingContext context) {
    Set<String> parked = parkedIn(context);
    if (parked.isEmpty()) {
      return Optional.empty();
    }
    String sequence = sequences.of(event);
    return parked.contains(sequence)
        ? lot.ahead(processor, sequence, PositionedEvents.positionOf(event).value())
        : Optional.empty();
  }

  private Set<String> parkedIn(ProcessingContext batch) {
    return batch.computeResourceIfAbsent(
        parkedSequences,
        () -> {
          Set<String> parked = ConcurrentHashMap.newKeySet();
          parked.addAll(lot.sequences(processor));
          return parked;
        });
  }

  private void parkFailed(EventMessage event, Throwable failure, ProcessingContext context) {
    int parked = parkedIn(context).size();
    if (parked >= policy.limit()) {
      throw new ParkingFullException(processor, parked, failure);
    }
    logger.error("{} cannot handle {} and parks it", processor, event.type(), failure);
    park(event, failure.toString(), context);
  }

  private void park(EventMessage event, String cause, ProcessingContext context) {
    String sequence = sequences.of(event);
    lot.park(
        new ParkedEvent(
            processor,
            sequence,
            PositionedEvents.positionOf(event).value(),
            event.type().qualifiedName().name(),
            cause,
            clock.instant()));
    parkedIn(context).add(sequence);
  }

  /**
   * Handles the parked events of a sequence in order, up to the first that fails again.
   *
   * @return the one that failed again
   */
  public Optional<ParkedEvent> retry(String sequence, ParkedEventReader reader) {
    Optional<ParkedEvent> next = lot.first(processor, sequence);
    while (next.isPresent()) {
      if (!handledNow(next.get(), reader)) {
        return lot.first(processor, sequence);
      }
      next = lot.first(processor, sequence);
    }
    return Optional.empty();
  }

  private boolean handledNow(ParkedEvent parked, ParkedEventReader reader) {
    lock.lock();
    try {
      Optional<Throwable> failure =
          reader.inUnitOfWork(parked, (event, context) -> attempts.handleOnce(event, context));
      failure.ifPresentOrElse(
          cause -> lot.recordFailure(parked, cause.toString()), () -> lot.remove(parked));
      return failure.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  /** Gives a parked event up for good; those behind it stay parked until they are retried. */
  public void discard(ParkedEvent parked, String reason) {
    lock.lock();
    try {
      lot.discard(parked, reason, clock.instant());
    } finally {
      lock.unlock();
    }
  }
}
