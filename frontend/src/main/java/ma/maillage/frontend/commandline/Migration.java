package ma.maillage.frontend.commandline;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ma.maillage.eventstore.ChainReport;
import ma.maillage.eventstore.ChainVerification;
import ma.maillage.eventstore.LogCopy;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * Copies a store, on which nobody works meanwhile, to another database; see the package
 * description. For one use, by one thread.
 */
final class Migration {

  private static final String LOG = "commits";

  /** Ids of the log and of the token store: kept apart, as the copy of the log has notes there. */
  private static final String IDS = "event_store";

  private static final int BATCH_DOCUMENTS = 1_000;
  private static final int BATCH_BYTES = 8 << 20;

  private final MongoDatabase source;
  private final MongoDatabase target;
  private final Console console;

  Migration(MongoDatabase source, MongoDatabase target, Console console) {
    this.source = source;
    this.target = target.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    this.console = console;
  }

  void run() {
    if (!LogCopy.isUnfinishedIn(target)) {
      refuseUnlessEmpty();
    }
    LogCopy.run(source, target, console.progress("migrate"), this::copyTheRest);
    ChainReport report = ChainVerification.run(target, console.progress("verify the target"));
    console.say("log: %d commits, %d events".formatted(report.commits(), report.events()));
  }

  private void refuseUnlessEmpty() {
    for (String collection : collections(target)) {
      if (target.getCollection(collection).find().first() != null) {
        throw RefusedCommandException.targetNotEmpty(collection);
      }
    }
  }

  private void copyTheRest() {
    for (String collection : collections(source)) {
      if (collection.equals(IDS)) {
        addIds();
      } else if (!collection.equals(LOG)) {
        console.say("%s: %d documents".formatted(collection, copyAfresh(collection)));
      }
    }
  }

  private static Set<String> collections(MongoDatabase database) {
    Set<String> names = database.listCollectionNames().into(new TreeSet<>());
    names.removeIf(name -> name.startsWith("system."));
    return names;
  }

  private void addIds() {
    MongoCollection<RawBsonDocument> ids = target.getCollection(IDS, RawBsonDocument.class);
    for (RawBsonDocument document : source.getCollection(IDS, RawBsonDocument.class).find()) {
      ids.replaceOne(
          new Document("_id", document.get("_id")), document, new ReplaceOptions().upsert(true));
    }
  }

  private long copyAfresh(String name) {
    MongoCollection<RawBsonDocument> copy = target.getCollection(name, RawBsonDocument.class);
    copy.deleteMany(new Document());
    long documents = 0;
    long bytes = 0;
    List<RawBsonDocument> batch = new ArrayList<>();
    for (RawBsonDocument document :
        source
            .getCollection(name, RawBsonDocument.class)
            .withReadConcern(ReadConcern.MAJORITY)
            .find()
            .sort(Sorts.ascending("_id"))) {
      batch.add(document);
      bytes += document.getByteBuffer().remaining();
      documents++;
      if (batch.size() == BATCH_DOCUMENTS || bytes > BATCH_BYTES) {
        copy.insertMany(batch);
        batch.clear();
        bytes = 0;
      }
    }
    if (!batch.isEmpty()) {
      copy.insertMany(batch);
    }
    return documents;
  }
}
