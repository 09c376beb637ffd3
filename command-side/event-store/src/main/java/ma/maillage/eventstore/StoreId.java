package ma.maillage.eventstore;

import static com.mongodb.client.model.ReturnDocument.AFTER;

import com.mongodb.MongoCommandException;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import java.util.UUID;
import org.bson.Document;

/** A random id that a database keeps for the log, or for the token store, from its first use. */
final class StoreId {

  static final String LOG = "log";
  static final String TOKENS = "tokens";

  static final String COLLECTION = "event_store";
  private static final int DUPLICATE_KEY = 11000;

  private StoreId() {}

  static String of(String name, MongoDatabase database) {
    MongoCollection<Document> ids =
        database
            .getCollection(COLLECTION)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
            .withReadPreference(ReadPreference.primary());
    try {
      return createdOnDemand(name, ids);
    } catch (MongoCommandException e) {
      if (e.getCode() == DUPLICATE_KEY) {
        return createdOnDemand(name, ids);
      }
      throw e;
    }
  }

  private static String createdOnDemand(String name, MongoCollection<Document> ids) {
    String fresh = UUID.randomUUID().toString();
    Document stored =
        ids.findOneAndUpdate(
            new Document("_id", name),
            new Document("$setOnInsert", new Document("id", fresh)),
            new FindOneAndUpdateOptions().upsert(true).returnDocument(AFTER));
    return stored == null ? fresh : stored.getString("id");
  }
}
