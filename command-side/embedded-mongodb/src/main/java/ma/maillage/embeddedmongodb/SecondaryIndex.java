package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index on one or more fields, unique or not, kept in a sorted map of its own.
 *
 * <p>Changed under the lock of its collection only, by {@link #insert} and {@link #remove}; the
 * hooks inherited from the server check uniqueness and change nothing. Read by any thread.
 */
final class SecondaryIndex extends Index<Key> {

  private final Storage storage;
  private final StoredMap<Key> entries;
  private final List<IndexedField> fields;
  private final boolean unique;
  private volatile long arrays;

  SecondaryIndex(
      Storage storage,
      String namespace,
      String name,
      List<IndexKey> keys,
      boolean unique,
      boolean sparse) {
    super(name, keys, sparse);
    this.storage = storage;
    this.entries = storage.index(namespace, name);
    this.fields =
        keys.stream().map(key -> new IndexedField(key.getKey(), key.isAscending())).toList();
    this.unique = unique;
    this.arrays = storage.arrayComponents(entries);
  }

  AccessPath accessPath() {
    return AccessPath.secondary(entries, fields, arrays, isSparse());
  }

  MVMap<Key, Key> entries() {
    return entries.now();
  }

  IndexKeys keysOf(@Nullable Document document) {
    return document == null ? IndexKeys.NONE : IndexKeys.of(document, fields, isSparse());
  }

  /** Adds the entries of a document that are in {@code keys} but not in {@code old}. */
  void insert(IndexKeys keys, IndexKeys old, Key document) {
    if ((arrays | keys.arrays()) != arrays) {
      arrays |= keys.arrays();
      storage.setArrayComponents(entries, arrays);
    }
    for (Key key : keys.keys()) {
      if (!old.keys().contains(key)) {
        entries.now().put(key.followedBy(document), document);
      }
    }
  }

  /** Removes the entries of a document that are in {@code old} but not in {@code kept}. */
  void remove(IndexKeys old, IndexKeys kept, Key document) {
    for (Key key : old.keys()) {
      if (!kept.keys().contains(key)) {
        entries.now().remove(key.followedBy(document));
      }
    }
  }

  void clear() {
    entries.now().clear();
  }

  @Override
  public boolean isUnique() {
    return unique;
  }

  @Override
  public boolean hasSameOptions(Index<?> other) {
    return other instanceof SecondaryIndex index
        && index.fields.equals(fields)
        && index.unique == unique
        && index.isSparse() == isSparse();
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Key> collection) {
    if (unique) {
      Set<Key> keys = keysOf(document).keys();
      refuseTaken(document, keys, KeyEncoding.of(document.get(IdIndex.FIELD)), collection);
    }
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {
    checkAdd(after, collection);
  }

  private void refuseTaken(
      Document document, Set<Key> keys, Key own, MongoCollection<Key> collection) {
    for (Key key : keys) {
      Key entry = entries.now().ceilingKey(key);
      if (entry != null && entry.startsWith(key) && entry.equals(key.followedBy(own))) {
        entry = entries.now().higherKey(entry);
      }
      if (entry != null && entry.startsWith(key)) {
        throw new DuplicateKeyError(this, collection, getKeys(), valuesOf(document));
      }
    }
  }

  private KeyValue valuesOf(Document document) {
    List<@Nullable Object> values = new ArrayList<>();
    for (IndexedField field : fields) {
      Object value = field.valueIn(document);
      values.add(value instanceof Missing ? null : value);
    }
    return new KeyValue(values);
  }

  @Override
  public @Nullable Key getPosition(Document document) {
    return null;
  }

  @Override
  public void add(Document document, Key position, MongoCollection<Key> collection) {}

  @Override
  public Key remove(Document document) {
    return KeyEncoding.of(document.get(IdIndex.FIELD));
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Key position, MongoCollection<Key> collection) {}

  @Override
  public boolean canHandle(Document query) {
    return false;
  }

  @Override
  public Iterable<Key> getPositions(Document query) {
    throw new UnsupportedOperationException("queries are planned by QueryPlanner");
  }

  @Override
  public long getCount() {
    return entries.now().sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void drop() {}
}
