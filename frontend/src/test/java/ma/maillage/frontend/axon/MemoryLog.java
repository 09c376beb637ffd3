package ma.maillage.frontend.axon;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.failedFuture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.ContinuousMessageStream;
import org.axonframework.eventsourcing.eventstore.EmptyAppendTransaction;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventsCondition;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;

/**
 * An event log in memory with the positions of the real one: 1, 2, 3 … without gaps; token, marker
 * and start {@code p} mean that everything up to {@code p} was seen. Thread-safe.
 */
public final class MemoryLog implements EventStorageEngine {

  /** The log was told to refuse. */
  public static final class RefusedCommit extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  private record Stored(long position, TaggedEventMessage<?> event) {

    boolean matches(EventsCondition condition) {
      return condition.matches(event.event().type().qualifiedName(), event.tags());
    }

    Context context() {
      return TrackingToken.addToContext(Context.empty(), new GlobalSequenceTrackingToken(position));
    }

    MessageStream.Entry<EventMessage> entry() {
      return new SimpleEntry<>(event.event(), context());
    }
  }

  private final List<Stored> log = new ArrayList<>();
  private final AtomicBoolean losingNextStream = new AtomicBoolean();
  private volatile boolean lostAStream;
  private volatile boolean refusing;
  private final Map<Object, Runnable> followers = new ConcurrentHashMap<>();

  @Override
  public CompletableFuture<AppendTransaction<?>> appendEvents(
      AppendCondition condition,
      @Nullable ProcessingContext context,
      List<TaggedEventMessage<?>> events) {
    return completedFuture(
        events.isEmpty() ? EmptyAppendTransaction.INSTANCE : new Append(condition, events));
  }

  private synchronized List<Stored> after(long position, EventsCondition condition) {
    return log.subList((int) Math.min(position, log.size()), log.size()).stream()
        .filter(stored -> stored.matches(condition))
        .toList();
  }

  /** From now on every commit fails. */
  public void refuseCommits() {
    refusing = true;
  }

  /** The next stream that is opened never gives anything. */
  public void loseNextStream() {
    losingNextStream.set(true);
  }

  public boolean hasLostAStream() {
    return lostAStream;
  }

  /** What was appended, in order. */
  public synchronized List<Object> payloads() {
    return log.stream().<Object>map(stored -> stored.event().event().payload()).toList();
  }

  /** Position of the last event. */
  public synchronized long head() {
    return log.size();
  }

  @Override
  public synchronized MessageStream<EventMessage> source(
      SourcingCondition condition, @Nullable ProcessingContext context) {
    long start = Math.max(0, GlobalIndexPosition.toIndex(condition.start()));
    Stream<MessageStream.Entry<EventMessage>> events =
        after(start, condition).stream().map(Stored::entry);
    Context end =
        ConsistencyMarker.addToContext(
            Context.empty(), new GlobalIndexConsistencyMarker(log.size()));
    return MessageStream.fromStream(
        Stream.concat(events, Stream.of(new SimpleEntry<>(TerminalEventMessage.INSTANCE, end))),
        MessageStream.Entry::message,
        entry -> entry);
  }

  @Override
  public MessageStream<EventMessage> stream(
      StreamingCondition condition, @Nullable ProcessingContext context) {
    boolean lost = losingNextStream.compareAndSet(true, false);
    lostAStream |= lost;
    TrackingToken token = condition.position();
    long start = token == null ? 0 : Math.max(0, token.position().orElse(0));
    return new ContinuousMessageStream<Stored>(
        last -> lost ? List.of() : after(last == null ? start : last.position(), condition),
        Stored::entry,
        (stream, callback) -> {
          followers.put(stream, callback);
          return () -> followers.remove(stream) != null;
        });
  }

  @Override
  public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
    return completedFuture(new GlobalSequenceTrackingToken(0));
  }

  @Override
  public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
    return completedFuture(new GlobalSequenceTrackingToken(head()));
  }

  @Override
  public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
    return firstToken(context);
  }

  @Override
  public void describeTo(ComponentDescriptor descriptor) {
    descriptor.describeProperty("head", head());
  }

  private final class Append implements AppendTransaction<Long> {

    private final AppendCondition condition;
    private final List<TaggedEventMessage<?>> events;

    Append(AppendCondition condition, List<TaggedEventMessage<?>> events) {
      this.condition = condition;
      this.events = events;
    }

    @Override
    public CompletableFuture<Long> commit(@Nullable ProcessingContext context) {
      synchronized (MemoryLog.this) {
        if (refusing) {
          return failedFuture(new RefusedCommit());
        }
        ConsistencyMarker marker = condition.consistencyMarker();
        if (marker != ConsistencyMarker.INFINITY
            && !after(Math.max(0, GlobalIndexConsistencyMarker.position(marker)), condition)
                .isEmpty()) {
          return failedFuture(
              AppendEventsTransactionRejectedException.conflictingEventsDetected(marker));
        }
        events.forEach(event -> log.add(new Stored(log.size() + 1L, event)));
        return completedFuture(head());
      }
    }

    @Override
    public void rollback(@Nullable ProcessingContext context) {
      // Nothing was kept before the commit.
    }

    @Override
    public CompletableFuture<ConsistencyMarker> afterCommit(
        Long head, @Nullable ProcessingContext context) {
      followers.values().forEach(Runnable::run);
      return completedFuture(new GlobalIndexConsistencyMarker(head));
    }
  }
}
