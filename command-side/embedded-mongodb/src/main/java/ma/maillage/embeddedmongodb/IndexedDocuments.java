package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a collection, as BSON by {@code _id}, and its secondary indexes.
 *
 * <p>Changed by one thread at a time, read by any number. A change first adds the new index
 * entries, then writes the document, then removes the old entries: so at every moment each document
 * has all the entries by which it can be found, and what a query sees of a change depends on the
 * document alone.
 */
final class IndexedDocuments {

  private final StoredMap<byte[]> documents;
  private final ChangeLog changes;
  private final QueryStatistics statistics;
  private volatile List<SecondaryIndex> indexes = List.of();

  IndexedDocuments(StoredMap<byte[]> documents, ChangeLog changes, QueryStatistics statistics) {
    this.documents = documents;
    this.changes = changes;
    this.statistics = statistics;
  }

  List<SecondaryIndex> indexes() {
    return indexes;
  }

  void add(SecondaryIndex index) {
    List<SecondaryIndex> more = new ArrayList<>(indexes);
    more.add(index);
    indexes = List.copyOf(more);
  }

  void drop(String index) {
    indexes = indexes.stream().filter(it -> !it.getName().equals(index)).toList();
  }

  int count() {
    return documents.now().size();
  }

  boolean contains(Key key) {
    return documents.now().containsKey(key);
  }

  @Nullable Document read(Key key) {
    byte[] bson = documents.now().get(key);
    return bson == null ? null : Bson.decode(bson);
  }

  Stream<StoredDocument> all() {
    return documents.now().entrySet().stream()
        .map(
            entry ->
                new StoredDocument(
                    entry.getKey(), Bson.decode(entry.getValue()), entry.getValue().length));
  }

  /**
   * Records a change, then makes it.
   *
   * @param before null if the document is new
   * @param after null if the document is removed
   */
  void change(String namespace, Key key, @Nullable Document before, @Nullable Document after) {
    List<SecondaryIndex> affected = indexes;
    List<IndexKeys> old = affected.stream().map(index -> index.keysOf(before)).toList();
    List<IndexKeys> now = affected.stream().map(index -> index.keysOf(after)).toList();
    byte @Nullable [] bson = after == null ? null : Bson.encode(after);
    changes.record(
        JournalRecord.of(namespace, key, bson),
        JournalRecord.of(namespace, key, before == null ? null : documents.now().get(key)));
    try {
      for (int i = 0; i < affected.size(); i++) {
        affected.get(i).insert(now.get(i), old.get(i), key);
      }
      if (bson == null) {
        documents.now().remove(key);
      } else {
        documents.now().put(key, bson);
      }
      for (int i = 0; i < affected.size(); i++) {
        affected.get(i).remove(old.get(i), now.get(i), key);
      }
    } catch (RuntimeException e) {
      changes.fail(e);
      throw e;
    }
  }

  /**
   * The documents that a filter lets through, in the requested order.
   *
   * @param namespace for the log
   * @param orderBy as the client wrote it; null for any order
   * @param wanted how many documents will be read, 0 for all
   */
  DocumentStream find(String namespace, Document filter, @Nullable Document orderBy, long wanted) {
    List<AccessPath> paths = new ArrayList<>();
    paths.add(AccessPath.primary(documents));
    indexes.forEach(index -> paths.add(index.accessPath()));
    List<SortField> sort = SortField.of(orderBy);
    QueryPlan plan = new QueryPlanner(paths).plan(filter, sort, wanted);
    QueryWork work = statistics.begin(namespace, filter, sort, wanted, plan);
    return QueryExecution.open(plan, orderBy, () -> new DocumentLookup(documents, filter, work));
  }
}
