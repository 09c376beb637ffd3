package ma.maillage.eventstore;

import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A database that a log is being copied into. Until all commits it was told of are there, a note in
 * the collection {@code event_store} keeps engines from using it, and lets the copy go on after an
 * interruption. Belongs to one thread.
 */
final class LogTarget {

  private static final String NOTE = "unfinished copy";
  private static final int BATCH_COMMITS = 1_000;
  private static final int BATCH_BYTES = 8 << 20;
  private static final WriteConcern DURABLE = WriteConcern.MAJORITY.withJournal(true);

  private final MongoDatabase database;
  private final MongoCollection<BsonDocument> commits;
  private final MongoCollection<Document> notes;
  private final LogHeader header;
  private final @Nullable BsonDocument resumedAt;
  private final List<BsonDocument> batch = new ArrayList<>();
  private long batchBytes;
  private final Chain chain;

  private LogTarget(MongoDatabase database, LogHeader header) {
    this.database = database;
    this.header = header;
    commits =
        database
            .getCollection(MongoCommitLog.COLLECTION, BsonDocument.class)
            .withWriteConcern(DURABLE);
    notes = notes(database);
    resumedAt = StoredCommits.in(database).last().orElse(null);
    chain = resumedAt == null ? Chain.ofLog(header.log()) : Chain.after(resumedAt);
  }

  /**
   * Prepares an empty database, or one that holds an unfinished copy of the same log.
   *
   * @throws LogCopyRefusedException it holds anything else
   */
  static LogTarget open(MongoDatabase database, LogHeader header) {
    LogTarget target = new LogTarget(database, header);
    Document note = note(target.notes);
    if (note == null && target.resumedAt != null) {
      throw LogCopyRefusedException.notEmpty(target.done());
    }
    if (note != null && !header.log().equals(note.getString("log"))) {
      throw LogCopyRefusedException.anotherUnfinished(note.getString("log"));
    }
    target.save(
        new Document("_id", NOTE).append("log", header.log()).append("commits", header.commits()));
    target.save(new Document("_id", StoreId.LOG).append("id", header.log()));
    return target;
  }

  static boolean isUnfinished(MongoDatabase database) {
    return note(notes(database)) != null;
  }

  /** Says no if the log in this database is an unfinished copy. */
  static void refuseUnfinished(MongoDatabase database) {
    Document note = note(notes(database));
    if (note != null) {
      throw new UnfinishedCopyException(note.getLong("commits"));
    }
  }

  private static MongoCollection<Document> notes(MongoDatabase database) {
    return database
        .getCollection(StoreId.COLLECTION)
        .withWriteConcern(DURABLE)
        .withReadPreference(ReadPreference.primary());
  }

  private static @Nullable Document note(MongoCollection<Document> notes) {
    return notes.find(new Document("_id", NOTE)).first();
  }

  private void save(Document document) {
    notes.replaceOne(
        new Document("_id", document.get("_id")), document, new ReplaceOptions().upsert(true));
  }

  /** The number of the last commit that is there, or waits to be written. */
  long done() {
    return chain.commits();
  }

  /**
   * Takes the next commit, or one that is there already.
   *
   * @param bytes its size, about
   * @return why it cannot be the next one, if so
   * @throws LogCopyRefusedException another commit with that number is there
   */
  Optional<String> add(BsonDocument commit, int bytes) {
    if (resumedAt != null && commit.getNumber("_id").longValue() <= number(resumedAt)) {
      refuseDivergence(commit, resumedAt);
      return Optional.empty();
    }
    Optional<String> fault = chain.add(commit);
    if (fault.isEmpty()) {
      batch.add(commit);
      batchBytes += bytes;
      if (batch.size() == BATCH_COMMITS || batchBytes > BATCH_BYTES) {
        flush();
      }
    }
    return fault;
  }

  private static void refuseDivergence(BsonDocument commit, BsonDocument resumedAt) {
    if (number(commit) == number(resumedAt) && !commit.equals(resumedAt)) {
      throw LogCopyRefusedException.diverged(number(commit));
    }
  }

  private static long number(BsonDocument commit) {
    return commit.getNumber("_id").longValue();
  }

  /** Writes what waits; the copy stays unfinished. */
  void flush() {
    if (!batch.isEmpty()) {
      commits.insertMany(batch);
      batch.clear();
      batchBytes = 0;
    }
  }

  /** Opens the database to engines, once all commits that were announced are there. */
  ChainReport.Intact finish() {
    flush();
    if (chain.commits() != header.commits() || chain.events() != header.events()) {
      throw LogCopyInterruptedException.cutShort(chain.commits(), chain.events(), header);
    }
    MongoCommitLog.createIndex(database);
    notes.deleteOne(new Document("_id", NOTE));
    return new ChainReport.Intact(chain.commits(), chain.events());
  }
}
