package ma.maillage.query.feeds;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.function.ObjLongConsumer;
import ma.maillage.query.views.Repeats;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The stored items: {@code {_id: {channel, position}, channel, position, type, at, body}}. What was
 * told is never changed: the first write of an item stands. Any thread may call it.
 */
final class FeedItems {

  private final MongoCollection<Document> items;

  FeedItems(MongoDatabase database) {
    items = database.getCollection("feed_items");
    items.createIndex(new Document("channel", 1).append("position", 1).append("at", 1));
    items.createIndex(new Document("position", 1));
  }

  /** Stores the items that are not there yet. */
  void add(Collection<FeedItem> told) {
    List<Document> documents = told.stream().map(FeedItems::document).toList();
    try {
      items.insertMany(documents, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      if (!Repeats.explain(e)) {
        throw e;
      }
    }
  }

  /** At most {@code limit} items of a channel after an offset, in order. */
  List<FeedItem> after(String channel, long offset, int limit) {
    Document filter =
        new Document("channel", channel).append("position", new Document("$gt", offset));
    return items
        .find(filter)
        .sort(new Document("position", 1))
        .limit(limit)
        .map(FeedItems::item)
        .into(new ArrayList<>());
  }

  /** The highest offset of all channels, 0 when there is none. */
  long latest() {
    return positionOf(items.find().sort(new Document("position", -1)).first(), 0);
  }

  /** The lowest offset of a channel at that time or later, or {@code otherwise}. */
  long firstAt(String channel, Instant at, long otherwise) {
    Document filter =
        new Document("channel", channel).append("at", new Document("$gte", Date.from(at)));
    return positionOf(items.find(filter).sort(new Document("position", 1)).first(), otherwise);
  }

  /** Names the channel and offset of each item from an offset on, in the order of the offsets. */
  void eachFrom(long offset, ObjLongConsumer<String> found) {
    items
        .find(new Document("position", new Document("$gte", offset)))
        .projection(new Document("channel", 1).append("position", 1))
        .sort(new Document("position", 1))
        .forEach(item -> found.accept(item.getString("channel"), item.getLong("position")));
  }

  void clear() {
    items.deleteMany(new Document());
  }

  private static long positionOf(@Nullable Document item, long otherwise) {
    return item == null ? otherwise : item.getLong("position");
  }

  private static Document document(FeedItem item) {
    return new Document(
            "_id", new Document("channel", item.channel()).append("position", item.offset()))
        .append("channel", item.channel())
        .append("position", item.offset())
        .append("type", item.type())
        .append("at", Date.from(item.at()))
        .append("body", item.body());
  }

  private static FeedItem item(Document document) {
    return new FeedItem(
        document.getString("channel"),
        document.getLong("position"),
        document.getString("type"),
        document.getDate("at").toInstant(),
        document.getString("body"));
  }
}
