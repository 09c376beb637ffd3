package ma.maillage.frontend.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.maillage.eventstore.MongoEventStorageEngine;
import ma.maillage.frontend.axon.Attribution;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the events of a subject out of the log. Any number of threads may use it. */
@Component
final class AuditTrail {

  private static final TypeReference<Map<String, @Nullable Object>> OBJECT =
      new TypeReference<>() {};

  private final MongoEventStorageEngine log;
  private final JsonMapper json = JsonMapper.shared();

  AuditTrail(MongoEventStorageEngine log) {
    this.log = log;
  }

  /** At most {@code limit} events with a tag that lie after a position. */
  AuditPage read(Tag subject, long after, int limit) {
    var start = new GlobalIndexConsistencyMarker(after).position();
    MessageStream<EventMessage> stream =
        log.source(SourcingCondition.conditionFor(start, EventCriteria.havingTags(subject)), null);
    List<MessageStream.Entry<EventMessage>> entries =
        stream
            .reduce(
                new ArrayList<MessageStream.Entry<EventMessage>>(),
                (found, entry) -> {
                  if (found.size() <= limit && !(entry.message() instanceof TerminalEventMessage)) {
                    found.add(entry);
                  }
                  return found;
                })
            .join();
    List<AuditedEvent> events = entries.stream().limit(limit).map(this::event).toList();
    return new AuditPage(events, entries.size() > limit ? events.getLast().position() : null);
  }

  private AuditedEvent event(MessageStream.Entry<EventMessage> entry) {
    EventMessage event = entry.message();
    return new AuditedEvent(
        TrackingToken.fromContext(entry).orElseThrow().position().orElseThrow(),
        event.timestamp(),
        event.type().name(),
        event.type().version(),
        event.metadata().get(Attribution.ACTOR),
        json.readValue(text(event.payload()), OBJECT));
  }

  private static String text(@Nullable Object payload) {
    return payload instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.UTF_8)
        : String.valueOf(payload);
  }
}
