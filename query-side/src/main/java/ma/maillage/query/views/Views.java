package ma.maillage.query.views;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import ma.maillage.api.EventPosition;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.jspecify.annotations.Nullable;

/**
 * A collection of documents {@code {_id, position, seen, …keys, view}}: the view as it is served,
 * beside the few fields it is found by. {@code position} is the event that introduced it and gives
 * lists their order; {@code seen} is the last event that wrote it, and a write for that event or an
 * older one is dropped.
 *
 * <p>Any thread may read; one thread at a time writes, and a straggler of another node does no harm
 * because of {@code seen}.
 */
public final class Views<V extends Record> {

  private static final String ID = "_id";
  private static final String POSITION = "position";
  private static final String SEEN = "seen";
  private static final String VIEW = "view";

  private final MongoCollection<Document> documents;
  private final MongoCollection<RawBsonDocument> raw;
  private final Codec<V> codec;
  private final Function<V, Fields> keys;

  private Views(MongoCollection<Document> documents, Class<V> type, Function<V, Fields> keys) {
    this.documents = documents;
    this.raw = documents.withDocumentClass(RawBsonDocument.class);
    this.codec = documents.getCodecRegistry().get(type);
    this.keys = keys;
  }

  /** Views found by their id alone. */
  public static <V extends Record> Views<V> in(
      MongoDatabase database, String collection, Class<V> type) {
    return in(database, collection, type, view -> Fields.none());
  }

  /** Views found by their id and by {@code keys}. */
  public static <V extends Record> Views<V> in(
      MongoDatabase database, String collection, Class<V> type, Function<V, Fields> keys) {
    return new Views<>(
        database.withCodecRegistry(BsonMapping.REGISTRY).getCollection(collection), type, keys);
  }

  /** Makes lists filtered by these keys, newest first, quick. */
  public Views<V> listedBy(String... fields) {
    Document index = new Document();
    for (String field : fields) {
      index.append(field, 1);
    }
    documents.createIndex(index.append(POSITION, 1));
    return this;
  }

  public Optional<V> find(Object id) {
    return Optional.ofNullable(stored(id)).map(Stored::view);
  }

  /** The views that are there of these, in the order of {@code ids}. */
  public List<V> findAll(List<?> ids) {
    List<String> wanted = ids.stream().map(Object::toString).toList();
    Map<String, V> found = new HashMap<>();
    raw.find(new Document(ID, new Document("$in", wanted)))
        .forEach(document -> found.put(document.getString(ID).getValue(), read(document).view()));
    return wanted.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /**
   * The view that must be there.
   *
   * @throws MissingViewException if it is not
   */
  public V get(Object id) {
    return mustBeThere(id, stored(id)).view();
  }

  /** The newest view with these keys. */
  public Optional<V> findBy(Fields filter) {
    return page(filter, new PageRequest(Long.MAX_VALUE, 1)).items().stream().findFirst();
  }

  public Page<V> page(Fields filter, PageRequest request) {
    Document query = filter.document().append(POSITION, new Document("$lt", request.before()));
    List<Stored<V>> found = new ArrayList<>();
    raw.find(query)
        .sort(new Document(POSITION, -1))
        .limit(request.limit() + 1)
        .forEach(document -> found.add(read(document)));
    boolean more = found.size() > request.limit();
    List<Stored<V>> shown = more ? found.subList(0, request.limit()) : found;
    return new Page<>(
        shown.stream().map(Stored::view).toList(),
        more ? PageRequest.cursorBefore(shown.getLast().position()) : null);
  }

  /** All views with these keys, oldest first; for those of which there are not many. */
  public List<V> list(Fields filter) {
    List<V> found = new ArrayList<>();
    raw.find(filter.document())
        .sort(new Document(POSITION, 1))
        .forEach(document -> found.add(read(document).view()));
    return found;
  }

  public long count(Fields filter) {
    return documents.countDocuments(filter.document());
  }

  /** Introduces a view; nothing happens when that event or a newer one wrote it already. */
  public void put(Object id, EventPosition position, V view) {
    write(id, position.value(), position.value(), view, true);
  }

  /** As {@link #put}, for several views by their ids, in one request. */
  public void putAll(Map<String, V> introduced, EventPosition position) {
    if (introduced.isEmpty()) {
      return;
    }
    long seen = position.value();
    List<ReplaceOneModel<Document>> writes = new ArrayList<>();
    introduced.forEach(
        (id, view) ->
            writes.add(
                new ReplaceOneModel<>(
                    older(id, seen),
                    document(id, seen, seen, view),
                    new ReplaceOptions().upsert(true))));
    try {
      documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      if (!Repeats.explain(e)) {
        throw e;
      }
    }
  }

  /**
   * Changes a view that must be there. {@code change} runs before the write, and does not run when
   * that event or a newer one wrote the view already.
   *
   * @throws MissingViewException if it is not there
   */
  public void change(Object id, EventPosition position, UnaryOperator<V> change) {
    Stored<V> stored = mustBeThere(id, stored(id));
    if (stored.seen() < position.value()) {
      write(id, stored.position(), position.value(), change.apply(stored.view()), false);
    }
  }

  /**
   * Removes a view, if it is there and no newer event wrote it. Whoever is told again of the event
   * that introduced it brings it back, until it is told again of the removal too.
   */
  public void remove(Object id, EventPosition position) {
    documents.deleteOne(older(id, position.value()));
  }

  /** Sets one part of all views that match, such as a name they repeat. */
  public void refresh(Fields filter, String part, Object value) {
    Document change = new Document("$set", new Document(VIEW + "." + part, value));
    documents.updateMany(filter.document(), change);
  }

  public void clear() {
    documents.deleteMany(new Document());
  }

  private void write(Object id, long position, long seen, V view, boolean insert) {
    Document document = document(id, position, seen, view);
    try {
      documents.replaceOne(older(id, seen), document, new ReplaceOptions().upsert(insert));
    } catch (MongoWriteException e) {
      boolean alreadyWritten = e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
      if (!alreadyWritten) {
        throw e;
      }
    }
  }

  private Document document(Object id, long position, long seen, V view) {
    Document document = new Document(ID, id.toString()).append(POSITION, position);
    document.append(SEEN, seen).putAll(keys.apply(view).document());
    return document.append(VIEW, view);
  }

  private static Document older(Object id, long seen) {
    return new Document(ID, id.toString()).append(SEEN, new Document("$lt", seen));
  }

  private @Nullable Stored<V> stored(Object id) {
    RawBsonDocument document = raw.find(new Document(ID, id.toString())).first();
    return document == null ? null : read(document);
  }

  private Stored<V> read(RawBsonDocument document) {
    RawBsonDocument view = (RawBsonDocument) document.getDocument(VIEW);
    return new Stored<>(
        view.decode(codec),
        document.getInt64(POSITION).longValue(),
        document.getInt64(SEEN).longValue());
  }

  private Stored<V> mustBeThere(Object id, @Nullable Stored<V> stored) {
    if (stored == null) {
      throw new MissingViewException(documents.getNamespace().getCollectionName(), id.toString());
    }
    return stored;
  }

  private record Stored<V>(V view, long position, long seen) {}
}
