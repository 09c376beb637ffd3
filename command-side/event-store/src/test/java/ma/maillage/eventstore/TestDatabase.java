package ma.maillage.eventstore;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import ma.maillage.embeddedmongodb.EmbeddedMongoDb;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.messaging.eventhandling.conversion.DelegatingEventConverter;
import org.axonframework.messaging.eventhandling.conversion.EventConverter;
import org.bson.Document;

/**
 * A fresh database: on the server that {@code MAILLAGE_TEST_MONGODB_URI} names, or else on an
 * embedded one.
 */
final class TestDatabase implements AutoCloseable {

  static final EventConverter CONVERTER = new DelegatingEventConverter(new JacksonConverter());

  private final Runnable stopServer;
  private final ConnectionString address;
  private final MongoClient client;
  private final MongoDatabase database;

  private TestDatabase(String uri, Runnable stopServer) {
    this.stopServer = stopServer;
    address = new ConnectionString(uri);
    client = MongoClients.create(address);
    database = client.getDatabase("maillage_test_" + UUID.randomUUID().toString().substring(0, 8));
  }

  static TestDatabase fresh() {
    String given = System.getenv("MAILLAGE_TEST_MONGODB_URI");
    if (given != null) {
      return new TestDatabase(given, () -> {});
    }
    try {
      Path directory = Files.createTempDirectory("event-store");
      EmbeddedMongoDb server = EmbeddedMongoDb.open(directory.resolve("data"));
      return new TestDatabase(
          server.connectionString(),
          () -> {
            server.close();
            delete(directory);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path directory) {
    try (var files = Files.walk(directory)) {
      for (Path file : files.toList().reversed()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  MongoDatabase database() {
    return database;
  }

  /** The same database by another client. */
  MongoDatabase by(MongoClient other) {
    return other.getDatabase(database.getName());
  }

  /** The server that takes writes. */
  ServerAddress primary() {
    Document answer = client.getDatabase("admin").runCommand(new Document("isMaster", 1));
    return answer.containsKey("primary")
        ? new ServerAddress(answer.getString("primary"))
        : new ServerAddress(address.getHosts().getFirst());
  }

  /** A client that goes to this address alone. */
  MongoClient clientOf(ServerAddress proxy) {
    return DirectClient.to(proxy, address);
  }

  String uri() {
    return address.getConnectionString();
  }

  @Override
  public void close() {
    database.drop();
    client.close();
    stopServer.run();
  }
}
