package ma.maillage.eventstore;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/** An event inside its commit: {@code {id, type, v, ts, tags, meta, data}}. */
final class EventCodec implements Codec<StoredEvent> {

  @Override
  public void encode(BsonWriter writer, StoredEvent event, EncoderContext context) {
    EventMessage message = event.message();
    writer.writeStartDocument();
    writer.writeString("id", message.identifier());
    writer.writeString("type", message.type().name());
    writer.writeString("v", message.type().version());
    writer.writeDateTime("ts", message.timestamp().toEpochMilli());
    CommitCodec.writeStrings(
        writer, "tags", event.tags().stream().map(TagText::of).sorted().toList());
    writer.writeStartDocument("meta");
    for (Map.Entry<String, @Nullable String> entry : message.metadata().entrySet()) {
      writer.writeName(entry.getKey());
      if (entry.getValue() == null) {
        writer.writeNull();
      } else {
        writer.writeString(entry.getValue());
      }
    }
    writer.writeEndDocument();
    if (message.payload() instanceof byte[] payload) {
      writer.writeName("data");
      PayloadText.write(writer, payload);
    }
    writer.writeEndDocument();
  }

  @Override
  public StoredEvent decode(BsonReader reader, DecoderContext context) {
    String id = "";
    String type = "";
    String version = "";
    Instant timestamp = Instant.EPOCH;
    Set<Tag> tags = new HashSet<>();
    Map<String, @Nullable String> metadata = new HashMap<>();
    byte[] payload = null;
    reader.readStartDocument();
    while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
      switch (reader.readName()) {
        case "id" -> id = reader.readString();
        case "type" -> type = reader.readString();
        case "v" -> version = reader.readString();
        case "ts" -> timestamp = Instant.ofEpochMilli(reader.readDateTime());
        case "tags" -> readTags(reader, tags);
        case "meta" -> readMetadata(reader, metadata);
        case "data" -> payload = PayloadText.read(reader);
        default -> reader.skipValue();
      }
    }
    reader.readEndDocument();
    return new StoredEvent(
        new GenericEventMessage(id, new MessageType(type, version), payload, metadata, timestamp),
        tags);
  }

  private static void readTags(BsonReader reader, Set<Tag> tags) {
    reader.readStartArray();
    while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
      tags.add(TagText.parse(reader.readString()));
    }
    reader.readEndArray();
  }

  private static void readMetadata(BsonReader reader, Map<String, @Nullable String> metadata) {
    reader.readStartDocument();
    while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
      String key = reader.readName();
      if (reader.getCurrentBsonType() == BsonType.NULL) {
        reader.readNull();
        metadata.put(key, null);
      } else {
        metadata.put(key, reader.readString());
      }
    }
    reader.readEndDocument();
  }

  @Override
  public Class<StoredEvent> getEncoderClass() {
    return StoredEvent.class;
  }
}
