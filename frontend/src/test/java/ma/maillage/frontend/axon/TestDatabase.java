package ma.maillage.frontend.axon;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.util.concurrent.TimeUnit;

/** A fresh database in memory, whose server can be stopped. */
public final class TestDatabase implements AutoCloseable {

  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private final MongoClient client;

  public TestDatabase() {
    server.bind("127.0.0.1", 0);
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(server.getConnectionString()))
                .applyToClusterSettings(
                    cluster -> cluster.serverSelectionTimeout(200, TimeUnit.MILLISECONDS))
                .build());
  }

  public MongoDatabase database() {
    return client.getDatabase("maillage");
  }

  /** From now on the database does not answer. */
  public void stopServer() {
    server.shutdownNow();
  }

  @Override
  public void close() {
    client.close();
    server.shutdownNow();
  }
}
