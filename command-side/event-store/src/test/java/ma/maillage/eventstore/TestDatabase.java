package ma.maillage.eventstore;

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

/**
 * A fresh database: on the server that {@code MAILLAGE_TEST_MONGODB_URI} names, or else on an
 * embedded one.
 */
final class TestDatabase implements AutoCloseable {

  static final EventConverter CONVERTER = new DelegatingEventConverter(new JacksonConverter());

  private final Runnable stopServer;
  private final MongoClient client;
  private final MongoDatabase database;

  private TestDatabase(String uri, Runnable stopServer) {
    this.stopServer = stopServer;
    client = MongoClients.create(uri);
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

  @Override
  public void close() {
    database.drop();
    client.close();
    stopServer.run();
  }
}
