package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection kept as BSON by {@code _id}, with its indexes.
 *
 * <p>Changes are made one at a time, under the lock of this object. Queries take no lock. A change
 * first adds the new index entries, then writes the document, then removes the old entries: so at
 * every moment each document has all the entries by which it can be found, and what a query sees of
 * a change depends on the document alone.
 */
final class IndexedCollection extends AbstractMongoCollection<Key> {

  private static final int FIRST_BATCH = 101;
  private static final Set<String> WRAPPED = Set.of("query", "orderby");

  private final MVMap<Key, byte[]> documents;
  private final ChangeLog changes;
  private final QueryStatistics statistics;
  private volatile List<SecondaryIndex> secondary = List.of();

  IndexedCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      CursorRegistry cursors,
      MVMap<Key, byte[]> documents,
      ChangeLog changes,
      QueryStatistics statistics) {
    super(database, name, options, cursors);
    this.documents = documents;
    this.changes = changes;
    this.statistics = statistics;
  }

  @Override
  public synchronized void addDocument(Document document) {
    super.addDocument(document);
  }

  @Override
  public synchronized void removeDocument(Document document) {
    super.removeDocument(document);
  }

  @Override
  public synchronized Document findAndModify(Document query) {
    return super.findAndModify(query);
  }

  @Override
  public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
    return super.deleteDocuments(selector, limit, oplog);
  }

  @Override
  public synchronized Document updateDocuments(
      Document selector,
      Document update,
      ArrayFilters arrayFilters,
      boolean isMulti,
      boolean isUpsert,
      Oplog oplog) {
    return super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
  }

  @Override
  protected Key addDocumentInternal(Document document) {
    Key key = keyOf(document);
    apply(key, null, document);
    return key;
  }

  @Override
  protected void handleUpdate(Key key, Document before, Document after) {
    apply(key, before, after);
  }

  @Override
  protected void removeDocument(Key key) {
    apply(key, read(key), null);
  }

  /** Makes a recorded change again. */
  synchronized void redo(JournalRecord change) {
    apply(change.key(), read(change.key()), change.bson().map(Bson::decode).orElse(null));
  }

  private void apply(Key key, @Nullable Document before, @Nullable Document after) {
    List<SecondaryIndex> indexes = secondary;
    List<IndexKeys> oldKeys = indexes.stream().map(index -> index.keysOf(before)).toList();
    List<IndexKeys> newKeys = indexes.stream().map(index -> index.keysOf(after)).toList();
    byte @Nullable [] bson = after == null ? null : Bson.encode(after);
    changes.record(
        bson == null
            ? JournalRecord.remove(getFullName(), key)
            : JournalRecord.put(getFullName(), key, bson));
    try {
      for (int i = 0; i < indexes.size(); i++) {
        indexes.get(i).insert(newKeys.get(i), key);
      }
      if (bson == null) {
        documents.remove(key);
      } else {
        documents.put(key, bson);
      }
      for (int i = 0; i < indexes.size(); i++) {
        indexes.get(i).remove(oldKeys.get(i), newKeys.get(i), key);
      }
    } catch (RuntimeException e) {
      changes.fail(e);
      throw e;
    }
  }

  private Key keyOf(Document document) {
    String idField = getIdField();
    if (idField != null) {
      return KeyEncoding.of(document.get(idField));
    }
    long number = documents.sizeAsLong();
    while (documents.containsKey(KeyEncoding.of(number))) {
      number++;
    }
    return KeyEncoding.of(number);
  }

  @Override
  public synchronized void addIndex(Index<Key> index) {
    boolean isNew = getIndexes().stream().noneMatch(it -> it.getName().equals(index.getName()));
    if (isNew && index instanceof SecondaryIndex added) {
      if (added.isEmpty()) {
        build(added);
      }
      List<SecondaryIndex> more = new ArrayList<>(secondary);
      more.add(added);
      secondary = List.copyOf(more);
    }
    super.addIndex(index);
  }

  private void build(SecondaryIndex index) {
    try {
      streamAllDocumentsWithPosition()
          .forEach(
              found -> {
                index.checkAdd(found.getDocument(), this);
                index.insert(index.keysOf(found.getDocument()), found.getPosition());
              });
    } catch (MongoServerError e) {
      index.clear();
      throw new IndexBuildFailedException(e, this);
    }
  }

  @Override
  public synchronized void dropIndex(String name) {
    super.dropIndex(name);
    secondary = secondary.stream().filter(index -> !index.getName().equals(name)).toList();
  }

  List<SecondaryIndex> secondaryIndexes() {
    return secondary;
  }

  @Override
  public QueryResult handleQuery(QueryParameters query) {
    Document selector = query.getQuerySelector();
    if (selector.get("$query") instanceof Document filter) {
      return firstBatch(query, filter, (Document) selector.get("$orderby"));
    }
    if (selector.get("query") instanceof Document filter
        && WRAPPED.containsAll(selector.keySet())) {
      return all(query, filter, (Document) selector.get("orderby"));
    }
    return all(query, selector, null);
  }

  private QueryResult all(QueryParameters query, Document filter, @Nullable Document orderBy) {
    return queryDocuments(
        filter,
        orderBy,
        query.getNumberToSkip(),
        query.getLimit(),
        query.getBatchSize(),
        query.getProjection());
  }

  private QueryResult firstBatch(
      QueryParameters query, Document filter, @Nullable Document orderBy) {
    QueryCursor cursor =
        cursor(filter, orderBy, query.getNumberToSkip(), query.getLimit(), query.getProjection());
    List<Document> batch =
        cursor.takeDocuments(query.getBatchSize() > 0 ? query.getBatchSize() : FIRST_BATCH);
    if (cursor.isEmpty()) {
      return new QueryResult(batch);
    }
    cursorRegistry.add(cursor);
    return new QueryResult(batch, cursor);
  }

  /** For the server itself, which wants all documents at once. */
  @Override
  protected QueryResult queryDocuments(
      Document filter,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document projection) {
    QueryCursor cursor = cursor(filter, orderBy, skip, limit, projection);
    List<Document> all = new ArrayList<>();
    while (!cursor.isEmpty()) {
      all.addAll(cursor.takeDocuments(0));
    }
    return new QueryResult(all);
  }

  /** The documents that a filter lets through, read as they are asked for. */
  Stream<Document> find(Document filter) {
    Iterator<StoredDocument> found = open(filter, null, 0);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(found, Spliterator.ORDERED), false)
        .map(StoredDocument::document);
  }

  @Override
  public Stream<Document> queryAllAsStream() {
    return find(new Document());
  }

  @Override
  protected QueryResult matchDocuments(
      Document filter,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document projection) {
    return queryDocuments(filter, orderBy, skip, limit, batchSize, projection);
  }

  private QueryCursor cursor(
      Document filter,
      @Nullable Document orderBy,
      int skip,
      int limit,
      @Nullable Document projection) {
    long wanted = limit > 0 ? (long) skip + limit : 0;
    return new QueryCursor(
        cursorRegistry.generateCursorId(),
        open(filter, orderBy, wanted),
        batch -> projected(batch, projection),
        skip,
        limit);
  }

  private DocumentStream open(Document filter, @Nullable Document orderBy, long wanted) {
    List<AccessPath> paths = new ArrayList<>();
    paths.add(AccessPath.primary(documents));
    secondary.forEach(index -> paths.add(index.accessPath()));
    QueryPlan plan = new QueryPlanner(paths).plan(filter, SortField.of(orderBy), wanted);
    statistics.warnOfFullScan(this, filter, plan);
    return QueryExecution.open(
        plan, orderBy, () -> new DocumentLookup(documents, filter, statistics.examined()));
  }

  private List<Document> projected(List<Document> batch, @Nullable Document projection) {
    if (projection == null || projection.isEmpty()) {
      return batch;
    }
    return matchDocumentsFromStream(batch.stream(), new Document(), null, 0, 0, 0, projection)
        .collectDocuments();
  }

  private @Nullable Document read(Key key) {
    byte[] bson = documents.get(key);
    return bson == null ? null : Bson.decode(bson);
  }

  @Override
  protected @Nullable Document getDocument(Key key) {
    return read(key);
  }

  @Override
  protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
    return documents.entrySet().stream()
        .map(entry -> new DocumentWithPosition<>(Bson.decode(entry.getValue()), entry.getKey()));
  }

  @Override
  public int count() {
    return documents.size();
  }

  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected int getDataSize() {
    return 0;
  }

  @Override
  protected void updateDataSize(int delta) {}
}
