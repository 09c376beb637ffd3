package ma.maillage.eventstore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.BsonBinaryReader;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** A commit as a document: {@code {_id, p, n, uuid, prev, ts, tags, types, e: [events]}}. */
final class CommitCodec implements Codec<StoredCommit> {

  private final EventCodec events = new EventCodec();

  @Override
  public void encode(BsonWriter writer, StoredCommit commit, EncoderContext context) {
    write(writer, commit, EncodedEvents.of(commit.events()));
  }

  static void write(BsonWriter writer, StoredCommit commit, EncodedEvents events) {
    writer.writeStartDocument();
    writer.writeInt64("_id", commit.number());
    writer.writeInt64("p", commit.firstPosition());
    writer.writeInt32("n", commit.events().size());
    writer.writeString("uuid", commit.id());
    writer.writeString("prev", commit.previous());
    writer.writeDateTime("ts", commit.latest().toEpochMilli());
    writeStrings(writer, "tags", events.tags());
    writeStrings(writer, "types", events.types());
    writer.writeStartArray("e");
    for (RawBsonDocument event : events.documents()) {
      try (BsonBinaryReader reader = new BsonBinaryReader(event.getByteBuffer().asNIO())) {
        writer.pipe(reader);
      }
    }
    writer.writeEndArray();
    writer.writeEndDocument();
  }

  @Override
  public StoredCommit decode(BsonReader reader, DecoderContext context) {
    long number = 0;
    long firstPosition = 0;
    String id = "";
    String previous = "";
    Instant latest = Instant.EPOCH;
    List<StoredEvent> decoded = new ArrayList<>();
    reader.readStartDocument();
    while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
      switch (reader.readName()) {
        case "_id" -> number = reader.readInt64();
        case "p" -> firstPosition = reader.readInt64();
        case "uuid" -> id = reader.readString();
        case "prev" -> previous = reader.readString();
        case "ts" -> latest = Instant.ofEpochMilli(reader.readDateTime());
        case "e" -> {
          reader.readStartArray();
          while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            decoded.add(events.decode(reader, context));
          }
          reader.readEndArray();
        }
        default -> reader.skipValue();
      }
    }
    reader.readEndDocument();
    return new StoredCommit(number, firstPosition, id, previous, latest, decoded);
  }

  static void writeStrings(BsonWriter writer, String name, Collection<String> values) {
    writer.writeStartArray(name);
    values.forEach(writer::writeString);
    writer.writeEndArray();
  }

  @Override
  public Class<StoredCommit> getEncoderClass() {
    return StoredCommit.class;
  }
}
