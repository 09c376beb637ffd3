package ma.maillage.eventstore;

import com.mongodb.ReadConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.maillage.eventstore.ChainReport.Broken;
import ma.maillage.eventstore.ChainReport.Intact;
import org.bson.Document;

/**
 * Walks the log and checks that commits and positions are dense, that each commit names the one
 * before, that the first names the log, and that time does not run backwards. Reads the stored
 * documents themselves, not what the engine makes of them. Belongs to one thread.
 */
public final class ChainVerification {

  private long commits;
  private long events;
  private String previous;
  private Instant latest = Instant.MIN;

  private ChainVerification(String logId) {
    previous = logId;
  }

  /** Reads every commit once, in order; may run beside a working engine. */
  public static ChainReport run(MongoDatabase database) {
    FindIterable<Document> log =
        database
            .getCollection(MongoCommitLog.COLLECTION)
            .withReadConcern(ReadConcern.MAJORITY)
            .find()
            .sort(Sorts.ascending("_id"));
    return new ChainVerification(StoreId.of(StoreId.LOG, database)).walk(log);
  }

  private ChainReport walk(FindIterable<Document> log) {
    for (Document commit : log) {
      Optional<String> fault = fault(commit);
      if (fault.isPresent()) {
        return new Broken(commits, events, fault.get());
      }
      commits++;
      events += commit.getInteger("n");
      previous = commit.getString("uuid");
      latest = commit.getDate("ts").toInstant();
    }
    return new Intact(commits, events);
  }

  private Optional<String> fault(Document commit) {
    if (commit.getLong("_id") != commits + 1) {
      return Optional.of("commit %d is missing".formatted(commits + 1));
    }
    if (!previous.equals(commit.getString("prev"))) {
      return Optional.of("it does not name the commit before it");
    }
    if (commit.getLong("p") != events + 1) {
      return Optional.of("its events should begin at position %d".formatted(events + 1));
    }
    List<Document> held = commit.getList("e", Document.class);
    if (held.isEmpty() || held.size() != commit.getInteger("n")) {
      return Optional.of("it does not hold the number of events it states");
    }
    if (commit.getDate("ts").toInstant().isBefore(latest)) {
      return Optional.of("its time is before that of the commit before it");
    }
    return Optional.empty();
  }
}
