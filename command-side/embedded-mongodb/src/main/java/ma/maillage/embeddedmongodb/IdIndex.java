package ma.maillage.embeddedmongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The index on {@code _id}, which is the map of documents itself: it refuses duplicates and keeps
 * nothing of its own. As stateless as its map lets it be.
 */
final class IdIndex extends Index<Key> {

  static final String FIELD = "_id";

  private final StoredMap<byte[]> documents;

  IdIndex(String name, List<IndexKey> keys, StoredMap<byte[]> documents) {
    super(name, keys, false);
    this.documents = documents;
  }

  @Override
  public boolean isUnique() {
    return true;
  }

  @Override
  public Key getPosition(Document document) {
    return KeyEncoding.of(document.get(FIELD));
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Key> collection) {
    @Nullable Object id = document.get(FIELD);
    if (documents.now().containsKey(KeyEncoding.of(id))) {
      throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(id));
    }
  }

  @Override
  public void add(Document document, Key position, MongoCollection<Key> collection) {}

  @Override
  public Key remove(Document document) {
    return getPosition(document);
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {}

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
    return documents.now().sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void drop() {}
}
