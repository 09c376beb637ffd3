package ma.maillage.eventstore;

import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.bson.json.JsonMode;
import org.bson.json.JsonParseException;
import org.bson.json.JsonWriterSettings;

/**
 * What a copy of a log says of itself before its commits follow, so that a copy that was cut short
 * is found out.
 *
 * @param log the log's id
 * @param commits how many follow
 * @param events how many they hold
 */
record LogHeader(String log, long commits, long events) {

  private static final String FORMAT = "event log 1";
  private static final JsonWriterSettings PLAIN_NUMBERS =
      JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

  static LogHeader of(String log, StoredCommits commits) {
    return commits
        .last()
        .map(
            last ->
                new LogHeader(
                    log,
                    last.getInt64("_id").longValue(),
                    last.getInt64("p").longValue() - 1 + last.getInt32("n").intValue()))
        .orElseGet(() -> new LogHeader(log, 0, 0));
  }

  String line() {
    return new BsonDocument("format", new BsonString(FORMAT))
        .append("log", new BsonString(log))
        .append("commits", new BsonInt64(commits))
        .append("events", new BsonInt64(events))
        .toJson(PLAIN_NUMBERS);
  }

  /**
   * @throws LogCopyInterruptedException it is not the first line of an export
   */
  static LogHeader parse(String line) {
    try {
      BsonDocument header = BsonDocument.parse(line);
      if (!header.getString("format").getValue().equals(FORMAT)) {
        throw LogCopyInterruptedException.unreadable(1, "the format is not '%s'".formatted(FORMAT));
      }
      return new LogHeader(
          header.getString("log").getValue(),
          header.getNumber("commits").longValue(),
          header.getNumber("events").longValue());
    } catch (JsonParseException | BsonInvalidOperationException notAHeader) {
      throw LogCopyInterruptedException.unreadable(
          1, "it is not the first line of an exported log");
    }
  }
}
