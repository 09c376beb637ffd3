package ma.maillage.eventstore;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.BsonArray;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;

/**
 * How large a log is and what it consists of.
 *
 * @param logId positions of logs with different ids have nothing to do with each other
 * @param commits how many units of work
 * @param events how many events
 * @param bytes of the stored documents, without indexes
 * @param largestCommit bytes of the largest of them
 * @param first time of the first commit, if there is one
 * @param last the latest time of an event, if there is one
 * @param eventsByType by name
 * @param eventsByTagKey how many events have a tag with this key
 */
public record LogStatistics(
    String logId,
    long commits,
    long events,
    long bytes,
    long largestCommit,
    Optional<Instant> first,
    Optional<Instant> last,
    Map<String, Long> eventsByType,
    Map<String, Long> eventsByTagKey) {

  /** Reads every commit once; may run beside a working engine. */
  public static LogStatistics of(MongoDatabase database, Progress progress) {
    StoredCommits commits = StoredCommits.in(database);
    Count count = new Count();
    long all = commits.count();
    for (RawBsonDocument commit : commits.after(0)) {
      count.add(commit);
      progress.reached(count.commits, all);
    }
    return count.of(StoreId.of(StoreId.LOG, database));
  }

  private static final class Count {

    private final Map<String, Long> types = new TreeMap<>();
    private final Map<String, Long> tagKeys = new TreeMap<>();
    private long commits;
    private long events;
    private long bytes;
    private long largest;
    private Optional<Instant> first = Optional.empty();
    private Optional<Instant> last = Optional.empty();

    void add(RawBsonDocument commit) {
      BsonArray held = commit.getArray("e");
      long size = commit.getByteBuffer().remaining();
      commits++;
      events += held.size();
      bytes += size;
      largest = Math.max(largest, size);
      last = Optional.of(Instant.ofEpochMilli(commit.getDateTime("ts").getValue()));
      first = first.or(() -> last);
      for (BsonValue event : held) {
        types.merge(event.asDocument().getString("type").getValue(), 1L, Long::sum);
        event.asDocument().getArray("tags").stream()
            .map(tag -> TagText.parse(tag.asString().getValue()).key())
            .distinct()
            .forEach(key -> tagKeys.merge(key, 1L, Long::sum));
      }
    }

    LogStatistics of(String logId) {
      return new LogStatistics(logId, commits, events, bytes, largest, first, last, types, tagKeys);
    }
  }
}
