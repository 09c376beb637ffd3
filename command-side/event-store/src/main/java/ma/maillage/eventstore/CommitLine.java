package ma.maillage.eventstore;

import java.util.function.UnaryOperator;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonParseException;
import org.bson.json.JsonWriterSettings;

/**
 * A commit as one line of text: MongoDB's canonical Extended JSON of the stored document, which
 * keeps every type and the order of the fields. One thing it cannot keep is a name of a metadata
 * entry that it would take for one of its own, such as {@code $date}; a {@code $} at the start of
 * such a name is therefore written twice. Stateless.
 */
final class CommitLine {

  private static final JsonWriterSettings CANONICAL =
      JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

  private CommitLine() {}

  static String write(RawBsonDocument commit) {
    return hasDollarNames(commit)
        ? withMetadataNames(commit, name -> name.startsWith("$") ? "$" + name : name)
            .toJson(CANONICAL)
        : commit.toJson(CANONICAL);
  }

  /**
   * @throws JsonParseException it is not JSON
   * @throws BsonInvalidOperationException it is not a commit
   */
  static BsonDocument read(String line) {
    BsonDocument commit = BsonDocument.parse(line);
    return hasDollarNames(commit)
        ? withMetadataNames(commit, name -> name.startsWith("$") ? name.substring(1) : name)
        : commit;
  }

  private static boolean hasDollarNames(BsonDocument commit) {
    return commit.getArray("e").stream()
        .flatMap(event -> metadata(event).keySet().stream())
        .anyMatch(name -> name.startsWith("$"));
  }

  private static BsonDocument metadata(BsonValue event) {
    return event.asDocument().getDocument("meta");
  }

  private static BsonDocument withMetadataNames(
      BsonDocument commit, UnaryOperator<String> renaming) {
    BsonDocument renamed = new BsonDocument();
    commit.forEach(renamed::put);
    BsonArray events = new BsonArray();
    for (BsonValue event : commit.getArray("e")) {
      BsonDocument copy = new BsonDocument();
      event.asDocument().forEach(copy::put);
      BsonDocument metadata = new BsonDocument();
      metadata(event).forEach((name, value) -> metadata.put(renaming.apply(name), value));
      copy.put("meta", metadata);
      events.add(copy);
    }
    renamed.put("e", events);
    return renamed;
  }
}
