package ma.maillage.eventstore;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * The commits as documents, for those who look at or copy the log as a whole. Thread-safe; an
 * iterator belongs to one thread, keeps one window in memory, and may be left or paused at any
 * time, for it holds no cursor.
 */
final class StoredCommits {

  private static final int WINDOW_COMMITS = 512;
  private static final int WINDOW_BYTES = 4 << 20;
  private static final Document ASCENDING = new Document("_id", 1);
  private static final Document DESCENDING = new Document("_id", -1);

  private final MongoCollection<RawBsonDocument> commits;

  private StoredCommits(MongoCollection<RawBsonDocument> commits) {
    this.commits = commits;
  }

  static StoredCommits in(MongoDatabase database) {
    return new StoredCommits(
        database
            .getCollection(MongoCommitLog.COLLECTION, RawBsonDocument.class)
            .withReadConcern(ReadConcern.MAJORITY)
            .withReadPreference(ReadPreference.primary()));
  }

  /** How many there should be: the number of the last one. */
  long count() {
    return last().map(commit -> commit.getInt64("_id").longValue()).orElse(0L);
  }

  Optional<RawBsonDocument> last() {
    return Optional.ofNullable(commits.find().sort(DESCENDING).limit(1).first());
  }

  Optional<RawBsonDocument> at(long number) {
    return Optional.ofNullable(commits.find(new Document("_id", number)).first());
  }

  /** Those after this number, in order, as far as they are there when asked for. */
  Iterable<RawBsonDocument> after(long number) {
    return () -> new Windows(number);
  }

  private final class Windows implements Iterator<RawBsonDocument> {

    private final Queue<RawBsonDocument> window = new ArrayDeque<>();
    private long last;

    Windows(long after) {
      last = after;
    }

    @Override
    public boolean hasNext() {
      if (window.isEmpty()) {
        read();
      }
      return !window.isEmpty();
    }

    @Override
    public RawBsonDocument next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return window.remove();
    }

    private void read() {
      int bytes = 0;
      try (MongoCursor<RawBsonDocument> cursor =
          commits
              .find(new Document("_id", new Document("$gt", last)))
              .sort(ASCENDING)
              .limit(WINDOW_COMMITS)
              .iterator()) {
        while (bytes < WINDOW_BYTES && cursor.hasNext()) {
          RawBsonDocument commit = cursor.next();
          window.add(commit);
          bytes += commit.getByteBuffer().remaining();
          last = commit.getNumber("_id").longValue();
        }
      }
    }
  }
}
