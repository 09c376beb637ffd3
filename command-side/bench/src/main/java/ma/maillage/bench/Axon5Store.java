package ma.maillage.bench;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import ma.maillage.bench.load.Store;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.conversion.DelegatingEventConverter;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;

/** Any storage engine of Axon 5, used as Axon uses it. */
final class Axon5Store implements Store {

  static final EventConverter CONVERTER = new DelegatingEventConverter(new JacksonConverter());

  private static final MessageType TYPE = new MessageType("bench.Happened", "1");

  private final EventStorageEngine engine;
  private final Runnable closing;
  private final LongAdder acknowledged = new LongAdder();
  private @Nullable MessageStream<EventMessage> tracked;

  Axon5Store(EventStorageEngine engine, Runnable closing) {
    this.engine = engine;
    this.closing = closing;
  }

  /** Appends an event; the future completes with the marker after it, when it is durable. */
  CompletableFuture<ConsistencyMarker> append(String entity, AppendCondition condition) {
    TaggedEventMessage<EventMessage> event =
        new GenericTaggedEventMessage<>(
            new GenericEventMessage(
                UUID.randomUUID().toString(), TYPE, PAYLOAD, Map.of(), Instant.now()),
            Set.of(new Tag("entity", entity)));
    return commit(engine.appendEvents(condition, null, List.of(event)).join());
  }

  private <R> CompletableFuture<ConsistencyMarker> commit(AppendTransaction<R> transaction) {
    return transaction
        .commit(null)
        .thenCompose(result -> transaction.afterCommit(result, null))
        .whenComplete(
            (marker, failure) -> {
              if (failure == null) {
                acknowledged.increment();
              }
            });
  }

  @Override
  public Runnable appender(String entity) {
    EventCriteria own = EventCriteria.havingTags(new Tag("entity", entity));
    return new Runnable() {
      private ConsistencyMarker seen = ConsistencyMarker.ORIGIN;

      @Override
      public void run() {
        seen = append(entity, AppendCondition.withCriteria(own).withMarker(seen)).join();
      }
    };
  }

  /** The number of events that were reported as stored. */
  long acknowledged() {
    return acknowledged.sum();
  }

  @Override
  public long load(String entity) {
    SourcingCondition condition =
        SourcingCondition.conditionFor(EventCriteria.havingTags(new Tag("entity", entity)));
    return engine
        .source(condition, null)
        .reduce(
            0L, (count, entry) -> entry.message().payload() instanceof byte[] ? count + 1 : count)
        .join();
  }

  @Override
  public long track() {
    if (tracked == null || !tracked.hasNextAvailable()) {
      tracked = follow();
    }
    int count = 0;
    while (count < EVENTS_OF_A_BATCH && tracked.next().isPresent()) {
      count++;
    }
    return count;
  }

  /** All events from the first, then those to come. */
  MessageStream<EventMessage> follow() {
    TrackingToken start = new GlobalSequenceTrackingToken(0);
    return engine.stream(
        StreamingCondition.conditionFor(start, EventCriteria.havingAnyTag()), null);
  }

  @Override
  public long count() {
    MessageStream<EventMessage> all = follow();
    long count = 0;
    while (all.next().isPresent()) {
      count++;
    }
    all.close();
    return count;
  }

  @Override
  public void close() {
    closing.run();
  }
}
