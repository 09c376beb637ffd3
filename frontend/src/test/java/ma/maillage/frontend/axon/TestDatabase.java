package ma.maillage.frontend.axon;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ma.maillage.embeddedmongodb.EmbeddedMongoDb;
import org.springframework.util.FileSystemUtils;

/** A fresh embedded database. */
public final class TestDatabase implements AutoCloseable {

  private final Path directory;
  private final EmbeddedMongoDb server;
  private final MongoClient client;

  public TestDatabase() {
    try {
      directory = Files.createTempDirectory("processors");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server = EmbeddedMongoDb.open(directory.resolve("data"));
    client = MongoClients.create(server.connectionString());
  }

  /** Where other processes find it. */
  public String uri() {
    return server.connectionString();
  }

  public MongoDatabase database() {
    return client.getDatabase("maillage");
  }

  @Override
  public void close() {
    client.close();
    server.close();
    try {
      FileSystemUtils.deleteRecursively(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
