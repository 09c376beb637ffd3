package ma.maillage.embeddedmongodb;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.bson.Document;
import org.bson.UuidRepresentation;

/** A server on a directory, a client of it, and the collection {@code d.c}. */
final class OpenCollection implements AutoCloseable {

  private final EmbeddedMongoDb server;
  private final MongoClient client;

  OpenCollection(Path directory) {
    this(EmbeddedMongoDb.open(directory));
  }

  OpenCollection(EmbeddedMongoDb server) {
    this.server = server;
    this.client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(server.connectionString()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
  }

  EmbeddedMongoDb server() {
    return server;
  }

  MongoDatabase database() {
    return client.getDatabase("d");
  }

  MongoCollection<Document> collection() {
    return database().getCollection("c");
  }

  /** How many documents the server has looked at since it started. */
  long examined() {
    Document metrics = database().runCommand(new Document("serverStatus", 1));
    return metrics
        .get("metrics", Document.class)
        .get("queryExecutor", Document.class)
        .getLong("scannedObjects");
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
