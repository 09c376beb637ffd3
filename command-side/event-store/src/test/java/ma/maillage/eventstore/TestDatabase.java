package ma.maillage.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.util.UUID;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.messaging.eventhandling.conversion.DelegatingEventConverter;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;

/**
 * A fresh database: on the server that {@code MAILLAGE_TEST_MONGODB_URI} names, or else on an
 * embedded one.
 */
final class TestDatabase implements AutoCloseable {

  static final EventConverter CONVERTER = new DelegatingEventConverter(new JacksonConverter());

  private final Runnable serverStop;
  private final MongoClient client;
  private final MongoDatabase database;

  private TestDatabase(String uri, Runnable serverStop) {
    this.serverStop = serverStop;
    client = MongoClients.create(uri);
    database = client.getDatabase("maillage_test_" + UUID.randomUUID().toString().substring(0, 8));
  }

  static TestDatabase fresh() {
    String given = System.getenv("MAILLAGE_TEST_MONGODB_URI");
    if (given != null) {
      return new TestDatabase(given, () -> {});
    }
    MongoServer server = new MongoServer(H2Backend.inMemory());
    server.bind("127.0.0.1", 0);
    return new TestDatabase(server.getConnectionString(), server::shutdownNow);
  }

  MongoDatabase database() {
    return database;
  }

  @Override
  public void close() {
    database.drop();
    client.close();
    serverStop.run();
  }
}
