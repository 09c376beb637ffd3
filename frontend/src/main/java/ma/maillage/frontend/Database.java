package ma.maillage.frontend;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import ma.maillage.embeddedmongodb.EmbeddedMongoDb;
import org.jspecify.annotations.Nullable;

/**
 * The database of this installation: the MongoDB that the URI names or, without one, the embedded
 * server on the data directory. Any number of threads may use it.
 */
final class Database implements AutoCloseable {

  private static final String NAME = "maillage";

  private final @Nullable EmbeddedMongoDb embedded;
  private final MongoClient client;
  private final String name;

  private Database(@Nullable EmbeddedMongoDb embedded, ConnectionString address) {
    this.embedded = embedded;
    this.client = MongoClients.create(address);
    String named = address.getDatabase();
    this.name = named == null ? NAME : named;
  }

  static Database open(Path dataDirectory, @Nullable String uri) {
    if (uri != null && !uri.isBlank()) {
      return new Database(null, new ConnectionString(uri));
    }
    EmbeddedMongoDb embedded = EmbeddedMongoDb.open(dataDirectory.resolve("db"));
    return new Database(embedded, new ConnectionString(embedded.connectionString()));
  }

  MongoDatabase mongo() {
    return client.getDatabase(name);
  }

  @Override
  public void close() {
    client.close();
    if (embedded != null) {
      embedded.close();
    }
  }
}
