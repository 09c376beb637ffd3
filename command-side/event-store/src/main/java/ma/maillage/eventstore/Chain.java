package ma.maillage.eventstore;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonSerializationException;
import org.bson.BsonValue;

/**
 * Checks commits one after the other, as they are stored and not as the engine reads them: numbers
 * and positions are dense, each commit names the one before and the first the log, time does not
 * run backwards, and a commit is found by the tags and types of its events. Belongs to one thread.
 */
final class Chain {

  private long commits;
  private long events;
  private String previous;
  private long latest = Long.MIN_VALUE;

  private Chain(String logId) {
    previous = logId;
  }

  static Chain ofLog(String logId) {
    return new Chain(logId);
  }

  /** A chain that is known to hold up to and including this commit. */
  static Chain after(BsonDocument commit) {
    Chain chain = new Chain("");
    chain.accept(commit);
    chain.commits = commit.getInt64("_id").longValue();
    chain.events = commit.getInt64("p").longValue() - 1 + commit.getInt32("n").intValue();
    return chain;
  }

  long commits() {
    return commits;
  }

  long events() {
    return events;
  }

  /** Takes the commit as the next one, or says why it cannot be. */
  Optional<String> add(BsonDocument commit) {
    try {
      Optional<String> fault = fault(commit);
      if (fault.isEmpty()) {
        accept(commit);
      }
      return fault;
    } catch (BsonInvalidOperationException | BsonSerializationException malformed) {
      return Optional.of("it is not a commit: " + malformed.getMessage());
    }
  }

  private void accept(BsonDocument commit) {
    commits++;
    events += commit.getInt32("n").intValue();
    previous = commit.getString("uuid").getValue();
    latest = commit.getDateTime("ts").getValue();
  }

  private Optional<String> fault(BsonDocument commit) {
    if (commit.getInt64("_id").longValue() != commits + 1) {
      return Optional.of("commit %d is missing".formatted(commits + 1));
    }
    if (!previous.equals(commit.getString("prev").getValue())) {
      return Optional.of("it does not name the commit before it");
    }
    if (commit.getInt64("p").longValue() != events + 1) {
      return Optional.of("its events should begin at position %d".formatted(events + 1));
    }
    BsonArray held = commit.getArray("e");
    if (held.isEmpty() || held.size() != commit.getInt32("n").intValue()) {
      return Optional.of("it does not hold the number of events it states");
    }
    if (commit.getDateTime("ts").getValue() < latest) {
      return Optional.of("its time is before that of the commit before it");
    }
    return misfiled(commit, held);
  }

  private static Optional<String> misfiled(BsonDocument commit, BsonArray events) {
    Set<BsonValue> tags = new HashSet<>();
    Set<BsonValue> types = new HashSet<>();
    for (BsonValue event : events) {
      tags.addAll(event.asDocument().getArray("tags"));
      types.add(event.asDocument().getString("type"));
    }
    boolean found =
        tags.equals(new HashSet<>(commit.getArray("tags")))
            && types.equals(new HashSet<>(commit.getArray("types")));
    return found
        ? Optional.empty()
        : Optional.of("it is not filed under the tags and types of its events");
  }
}
