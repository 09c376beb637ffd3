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
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A collection as the server's commands use it. Changes are made one at a time, under the lock of
 * this object; queries take no lock.
 */
final class IndexedCollection extends AbstractMongoCollection<Key> {

  private static final int FIRST_BATCH = 101;
  private static final Set<String> WRAPPED = Set.of("query", "orderby");

  private final IndexedDocuments documents;

  IndexedCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      CursorRegistry cursors,
      IndexedDocuments documents) {
    super(database, name, options, cursors);
    this.documents = documents;
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
    apply(key, documents.read(key), null);
  }

  /** Makes a recorded change again. */
  synchronized void redo(JournalRecord change) {
    apply(change.key(), documents.read(change.key()), change.bson().map(Bson::decode).orElse(null));
  }

  private void apply(Key key, @Nullable Document before, @Nullable Document after) {
    documents.change(getFullName(), key, before, after);
  }

  private Key keyOf(Document document) {
    String idField = getIdField();
    if (idField != null) {
      return KeyEncoding.of(document.get(idField));
    }
    long number = documents.count();
    while (documents.contains(KeyEncoding.of(number))) {
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
      documents.add(added);
    }
    super.addIndex(index);
  }

  private void build(SecondaryIndex index) {
    try {
      documents
          .all()
          .forEach(
              found -> {
                index.checkAdd(found.document(), this);
                index.insert(index.keysOf(found.document()), IndexKeys.NONE, found.key());
              });
    } catch (MongoServerError e) {
      index.clear();
      throw new IndexBuildFailedException(e, this);
    }
  }

  @Override
  public synchronized void dropIndex(String name) {
    super.dropIndex(name);
    documents.drop(name);
  }

  List<SecondaryIndex> secondaryIndexes() {
    return documents.indexes();
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
    DocumentStream found = documents.find(getFullName(), filter, null, 0);
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
        documents.find(getFullName(), filter, orderBy, wanted),
        batch -> projected(batch, projection),
        skip,
        limit);
  }

  private List<Document> projected(List<Document> batch, @Nullable Document projection) {
    if (projection == null || projection.isEmpty()) {
      return batch;
    }
    return matchDocumentsFromStream(batch.stream(), new Document(), null, 0, 0, 0, projection)
        .collectDocuments();
  }

  @Override
  protected @Nullable Document getDocument(Key key) {
    return documents.read(key);
  }

  @Override
  protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
    return documents.all().map(found -> new DocumentWithPosition<>(found.document(), found.key()));
  }

  @Override
  public int count() {
    return documents.count();
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
