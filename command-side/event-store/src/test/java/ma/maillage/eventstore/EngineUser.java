package ma.maillage.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;

/** Uses an engine as Axon does, in the words of the tests. */
record EngineUser(EventStorageEngine engine) {

  /** An event as a reader sees it. */
  record Seen(long position, String type, String payload, Set<Tag> tags) {

    static Seen of(MessageStream.Entry<EventMessage> entry) {
      return new Seen(
          TrackingToken.fromContext(entry).orElseThrow().position().orElseThrow(),
          entry.message().type().name(),
          new String((byte[]) entry.message().payload(), UTF_8),
          Tag.fromContext(entry).orElseThrow());
    }
  }

  /** What sourcing gave. */
  record Sourced(List<Seen> events, ConsistencyMarker marker) {

    long head() {
      return GlobalIndexConsistencyMarker.position(marker);
    }
  }

  static TaggedEventMessage<EventMessage> event(String type, String payload, Tag... tags) {
    return event(type, payload, Instant.now(), tags);
  }

  static TaggedEventMessage<EventMessage> event(
      String type, String payload, Instant at, Tag... tags) {
    return new GenericTaggedEventMessage<>(
        new GenericEventMessage(
            UUID.randomUUID().toString(), new MessageType(type, "1"), payload, Map.of(), at),
        Set.of(tags));
  }

  static AppendCondition unless(EventCriteria criteria, ConsistencyMarker after) {
    return AppendCondition.withCriteria(criteria).withMarker(after);
  }

  /** Appends in a unit of work of its own; the future holds the last event's position. */
  CompletableFuture<Long> append(AppendCondition condition, TaggedEventMessage<?>... events) {
    return commit(engine.appendEvents(condition, null, List.of(events)).join());
  }

  CompletableFuture<Long> append(TaggedEventMessage<?>... events) {
    return append(AppendCondition.none(), events);
  }

  static <R> CompletableFuture<Long> commit(AppendTransaction<R> transaction) {
    return transaction
        .commit(null)
        .thenCompose(result -> transaction.afterCommit(result, null))
        .thenApply(GlobalIndexConsistencyMarker::position);
  }

  Sourced source(EventCriteria criteria) {
    return source(SourcingCondition.conditionFor(criteria));
  }

  Sourced source(SourcingCondition condition) {
    List<MessageStream.Entry<EventMessage>> entries =
        engine
            .source(condition, null)
            .reduce(
                new ArrayList<MessageStream.Entry<EventMessage>>(),
                (all, entry) -> {
                  all.add(entry);
                  return all;
                })
            .join();
    var last = entries.removeLast();
    return new Sourced(
        entries.stream().map(Seen::of).toList(),
        Optional.ofNullable(last.getResource(ConsistencyMarker.RESOURCE_KEY)).orElseThrow());
  }

  MessageStream<EventMessage> follow(long afterPosition, EventCriteria criteria) {
    return engine.stream(
        StreamingCondition.conditionFor(new GlobalSequenceTrackingToken(afterPosition), criteria),
        null);
  }

  /** What the stream has to give now. */
  static List<Seen> drain(MessageStream<EventMessage> stream) {
    List<Seen> seen = new ArrayList<>();
    for (var entry = stream.next(); entry.isPresent(); entry = stream.next()) {
      seen.add(Seen.of(entry.get()));
    }
    return seen;
  }
}
