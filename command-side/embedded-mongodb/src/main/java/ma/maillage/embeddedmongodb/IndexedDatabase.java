package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;

/**
 * The collections of one database. Their names and indexes are themselves documents, in two
 * collections whose names begin with {@code system.}; changes of those are not journaled.
 *
 * <p>Safe for use by any number of threads, as long as structure is changed by one at a time.
 */
final class IndexedDatabase extends AbstractSynchronizedMongoDatabase<Key> {

  private static final String SYSTEM = "system.";

  private final Storage storage;
  private final ChangeLog changes;
  private final QueryStatistics statistics;

  IndexedDatabase(
      String name,
      CursorRegistry cursors,
      Storage storage,
      ChangeLog changes,
      QueryStatistics statistics) {
    super(name, cursors);
    this.storage = storage;
    this.changes = changes;
    this.statistics = statistics;
    initializeNamespacesAndIndexes();
  }

  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver resolver, Oplog oplog) {
    return switch (command.toLowerCase(Locale.ROOT)) {
      case "createindexes" -> IndexCommands.create(this, query);
      case "dropindexes" -> IndexCommands.drop(this, query);
      case "aggregate" ->
          MatchFirst.of(query, resolver, this, oplog)
              .orElseGet(() -> super.handleCommand(channel, command, query, resolver, oplog));
      case "insert" ->
          Replies.countingInserted(
              query, super.handleCommand(channel, command, query, resolver, oplog));
      case "update" ->
          new UpdateCommand(
                  query, one -> super.handleCommand(channel, command, one, resolver, oplog))
              .run();
      default -> super.handleCommand(channel, command, query, resolver, oplog);
    };
  }

  /** The indexes of a collection, in the order of their creation. */
  List<IndexDescription> indexesOf(String collection) {
    return getOrCreateIndexesCollection()
        .handleQueryAsStream(new Document("ns", getFullCollectionNamespace(collection)))
        .map(IndexDescription::of)
        .toList();
  }

  void createIndex(String collection, Document description) {
    String namespace = getFullCollectionNamespace(collection);
    try {
      addIndex(description.append("ns", namespace));
    } catch (IndexBuildFailedException e) {
      storage.removeIndex(namespace, CommandField.text(description, "name"));
      throw e;
    }
  }

  void dropIndex(String collection, IndexDescription index) {
    dropIndex(resolveCollection(collection, true), index.name());
    Document description =
        new Document("ns", getFullCollectionNamespace(collection)).append("name", index.name());
    getOrCreateIndexesCollection().deleteDocuments(description, 0);
  }

  @Override
  protected MongoCollection<Key> openOrCreateCollection(String name, CollectionOptions options) {
    IndexedDocuments documents =
        new IndexedDocuments(
            storage.documents(getFullCollectionNamespace(name)),
            name.startsWith(SYSTEM) ? ChangeLog.NONE : changes,
            statistics);
    return new IndexedCollection(this, name, options, cursorRegistry, documents);
  }

  @Override
  protected Index<Key> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    String namespace = getFullCollectionNamespace(collection);
    boolean onId = keys.size() == 1 && keys.getFirst().getKey().equals(IdIndex.FIELD);
    return onId
        ? new IdIndex(name, keys, storage.documents(namespace))
        : new SecondaryIndex(storage, namespace, name, keys, true, sparse);
  }

  @Override
  protected Index<Key> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new SecondaryIndex(
        storage, getFullCollectionNamespace(collection), name, keys, false, sparse);
  }

  @Override
  protected void dropIndex(MongoCollection<Key> collection, String name) {
    super.dropIndex(collection, name);
    storage.removeIndex(collection.getFullName(), name);
  }

  @Override
  public void dropCollection(String name, Oplog oplog) {
    super.dropCollection(name, oplog);
    storage.removeDocuments(getFullCollectionNamespace(name));
  }

  @Override
  public void moveCollection(
      MongoDatabase oldDatabase, MongoCollection<?> collection, String newName) {
    if (oldDatabase != this || !(collection instanceof IndexedCollection moved)) {
      throw new MongoServerError(
          ErrorCode.IllegalOperation, "a collection cannot be moved to another database");
    }
    String oldNamespace = moved.getFullName();
    super.moveCollection(oldDatabase, collection, newName);
    storage.renameDocuments(oldNamespace, moved.getFullName());
    for (SecondaryIndex index : moved.secondaryIndexes()) {
      storage.renameIndex(oldNamespace, index.getName(), moved.getFullName());
    }
  }

  @Override
  protected long getStorageSize() {
    return storage.fileSize();
  }

  @Override
  protected long getFileSize() {
    return storage.fileSize();
  }

  IndexedCollection collectionForRedo(String name) {
    return (IndexedCollection) resolveOrCreateCollection(name);
  }
}
