package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All databases of a storage, with their indexes, behind the commands of the server.
 *
 * <p>Safe for use by any number of threads.
 */
class IndexedBackend extends AbstractMongoBackend {

  private final Storage storage;
  private final ChangeLog changes;
  private final QueryStatistics statistics = new QueryStatistics();
  private final Map<String, MongoDatabase> opened = new ConcurrentHashMap<>();

  IndexedBackend(Storage storage, ChangeLog changes) {
    this.storage = storage;
    this.changes = changes;
    storage.databaseNames().forEach(this::resolveDatabase);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return opened.computeIfAbsent(
        name, _ -> new IndexedDatabase(name, getCursorRegistry(), storage, changes, statistics));
  }

  @Override
  public void dropDatabase(String name) {
    super.dropDatabase(name);
    opened.remove(name);
  }

  /** Makes a change again that the journal holds and the storage does not. */
  void redo(JournalRecord change) {
    String namespace = change.namespace();
    IndexedDatabase database =
        (IndexedDatabase) resolveDatabase(Utils.getDatabaseNameFromFullName(namespace));
    database.collectionForRedo(Utils.getCollectionNameFromFullName(namespace)).redo(change);
  }

  /** Adds what MongoDB calls {@code metrics.queryExecutor.scannedObjects}. */
  @Override
  public Document getServerStatus() {
    Document status = super.getServerStatus();
    CommandField.of(status, "metrics", Document.class)
        .put("queryExecutor", new Document("scannedObjects", statistics.examined().sum()));
    return status;
  }
}
