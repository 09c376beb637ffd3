package ma.maillage.frontend;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import ma.maillage.embeddedmongodb.Compacted;
import ma.maillage.embeddedmongodb.EmbeddedMongoDb;
import org.jspecify.annotations.Nullable;

/**
 * The database of this installation: the MongoDB that the URI names or, without one, the embedded
 * server on the data directory. Any number of threads may use it.
 */
public final class Database implements AutoCloseable {

  /** Where in the data directory the embedded server keeps its files. */
  public static final String DIRECTORY = "db";

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

  /**
   * Opens the database that the URI names, or the embedded one if there is no URI.
   *
   * @throws ma.maillage.embeddedmongodb.DataDirectoryRefusedException the embedded one cannot be
   *     opened, for instance because another process has it
   */
  public static Database open(Path dataDirectory, @Nullable String uri) {
    if (uri != null && !uri.isBlank()) {
      return new Database(null, new ConnectionString(uri));
    }
    EmbeddedMongoDb embedded = EmbeddedMongoDb.open(dataDirectory.resolve(DIRECTORY));
    return new Database(embedded, new ConnectionString(embedded.connectionString()));
  }

  public MongoDatabase mongo() {
    return client.getDatabase(name);
  }

  /**
   * Copies the embedded database, while it is used, into a directory that is absent or empty.
   *
   * @throws NotEmbeddedException the database is a MongoDB installation
   * @throws ma.maillage.embeddedmongodb.BackupRefusedException the directory is not empty, or the
   *     database accepts no writes
   */
  public void backup(Path directory) {
    requireEmbedded().backup(directory);
  }

  /**
   * Rewrites the embedded database, so that its files hold nothing of what was removed from it.
   *
   * @throws NotEmbeddedException the database is a MongoDB installation
   * @throws ma.maillage.embeddedmongodb.CompactionRefusedException the disk has no room for a copy,
   *     or the database accepts no writes
   */
  public Compacted compact() {
    return requireEmbedded().compact();
  }

  private EmbeddedMongoDb requireEmbedded() {
    if (embedded == null) {
      throw new NotEmbeddedException();
    }
    return embedded;
  }

  @Override
  public void close() {
    client.close();
    if (embedded != null) {
      embedded.close();
    }
  }
}
