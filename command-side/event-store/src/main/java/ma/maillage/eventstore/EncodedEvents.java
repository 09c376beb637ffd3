package ma.maillage.eventstore;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.Tag;
import org.bson.BsonBinaryWriter;
import org.bson.RawBsonDocument;
import org.bson.codecs.EncoderContext;

/**
 * What of a commit does not depend on its place in the log, as it is written: whoever appends
 * prepares it, so that the one writer only copies.
 *
 * @param tags of all events, each once
 * @param types of all events, each once
 * @param documents the events, in order
 */
record EncodedEvents(Set<String> tags, Set<String> types, List<RawBsonDocument> documents) {

  private static final EventCodec CODEC = new EventCodec();

  static EncodedEvents of(List<StoredEvent> events) {
    Set<String> tags = new LinkedHashSet<>();
    Set<String> types = new LinkedHashSet<>();
    for (StoredEvent event : events) {
      for (Tag tag : event.tags()) {
        tags.add(TagText.of(tag));
      }
      types.add(event.message().type().name());
    }
    return new EncodedEvents(tags, types, events.stream().map(EncodedEvents::document).toList());
  }

  private static RawBsonDocument document(StoredEvent event) {
    Utf8OutputBuffer buffer = new Utf8OutputBuffer(event.size());
    try (BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
      CODEC.encode(writer, event, EncoderContext.builder().build());
    }
    return new RawBsonDocument(buffer.getInternalBuffer(), 0, buffer.getPosition());
  }

  int size() {
    return documents.stream().mapToInt(document -> document.getByteBuffer().remaining()).sum();
  }
}
