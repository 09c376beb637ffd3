package ma.maillage.eventstore;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One event as the log holds it: the payload is what the converter made of it ({@code byte[]}, or
 * null), the timestamp whole milliseconds. An event read back from the database equals the one that
 * was served from memory.
 */
record StoredEvent(EventMessage message, Set<Tag> tags) {

  /** BSON structure around one event: field names, type bytes, lengths, timestamp. */
  private static final int OVERHEAD = 200;

  StoredEvent {
    tags = Set.copyOf(tags);
  }

  static StoredEvent of(TaggedEventMessage<?> tagged, EventConverter converter) {
    EventMessage event = tagged.event();
    byte[] payload = converter.convertPayload(event, byte[].class);
    EventMessage stored =
        new GenericEventMessage(
            event.identifier(),
            new MessageType(event.type().name(), event.type().version()),
            payload,
            event.metadata(),
            event.timestamp().truncatedTo(ChronoUnit.MILLIS));
    return new StoredEvent(stored, tagged.tags());
  }

  boolean matches(EventCriteria criteria) {
    return criteria.matches(message.type().qualifiedName(), tags);
  }

  /** Bytes this event takes in the database: exact for the payload, estimated for the rest. */
  int size() {
    int size = OVERHEAD + message.identifier().length() + 2 * message.type().name().length();
    if (message.payload() instanceof byte[] payload) {
      size += payload.length;
    }
    for (Map.Entry<String, String> entry : message.metadata().entrySet()) {
      size += length(entry.getKey()) + length(entry.getValue());
    }
    for (Tag tag : tags) {
      size += 2 * (length(tag.key()) + length(tag.value()));
    }
    return size;
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }
}
