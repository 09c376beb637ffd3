package ma.maillage.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import ma.maillage.embeddedmongodb.EmbeddedMongoDb;
import ma.maillage.eventstore.ChainReport;
import ma.maillage.eventstore.ChainVerification;

/** The embedded server of this process, on a temporary folder, and a client of it. */
final class Server implements AutoCloseable {

  static final String DATABASE = "bench";

  private final TemporaryFolder folder = TemporaryFolder.create();
  private final EmbeddedMongoDb server = EmbeddedMongoDb.open(folder.path());
  private final MongoClient client = MongoClients.create(server.connectionString());

  String uri() {
    return server.connectionString();
  }

  MongoDatabase database() {
    return client.getDatabase(DATABASE);
  }

  /**
   * Walks the chain and counts.
   *
   * @throws IllegalStateException the log is not intact, or does not hold so many events
   */
  void checkLog(long events) {
    ChainReport report = ChainVerification.run(database());
    if (!(report instanceof ChainReport.Intact intact) || intact.events() != events) {
      throw new IllegalStateException("Acknowledged %d events, but %s".formatted(events, report));
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
    folder.close();
  }
}
