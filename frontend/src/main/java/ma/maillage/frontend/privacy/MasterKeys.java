package ma.maillage.frontend.privacy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which master key the nodes of a database use: that of the first one. Its name is kept in the
 * database, so that a node that comes with another one, or with none, does not go on under its own.
 */
final class MasterKeys {

  private static final Logger LOG = LoggerFactory.getLogger(MasterKeys.class);
  private static final String ID = "master key";

  private MasterKeys() {}

  /** The key in the file, which is made if no node has one yet. */
  static MasterKey open(Path file, MongoCollection<Document> keys) {
    Document known = keys.find(Filters.eq("_id", ID)).first();
    if (Files.exists(file)) {
      MasterKey own = MasterKeyFile.read(file);
      return unlessOther(own, agreed(own, keys));
    }
    if (known != null) {
      return missing(known.getString("name"));
    }
    MasterKey made = MasterKeyFile.create(file);
    String agreed = agreed(made, keys);
    if (!agreed.equals(made.name())) {
      delete(file);
    }
    return unlessOther(made, agreed);
  }

  /** The name of the key that is used, which is this one if there was none. */
  private static String agreed(MasterKey own, MongoCollection<Document> keys) {
    Document agreed =
        keys.findOneAndUpdate(
            Filters.eq("_id", ID),
            Updates.setOnInsert("name", own.name()),
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    return agreed == null ? own.name() : agreed.getString("name");
  }

  private static MasterKey unlessOther(MasterKey own, String agreed) {
    return own.name().equals(agreed) ? own : missing(agreed);
  }

  private static MasterKey missing(String name) {
    LOG.error("Contacts: {}", new MasterKeyNotHere(name).message());
    return new MissingMasterKey(name);
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete the master key that nobody uses " + file, e);
    }
  }
}
