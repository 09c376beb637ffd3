package ma.maillage.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import ma.maillage.embeddedmongodb.EmbeddedMongoDb;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.bson.Document;

/**
 * A process that opens server and engine, sources one entity and says what that took. Argument: the
 * data directory.
 */
final class OpeningProcess {

  private OpeningProcess() {}

  public static void main(String[] arguments) {
    long start = System.nanoTime();
    try (EmbeddedMongoDb server = EmbeddedMongoDb.open(Path.of(arguments[0]))) {
      long serverReady = System.nanoTime();
      try (MongoClient client = MongoClients.create(server.connectionString())) {
        MongoDatabase database = client.getDatabase("d");
        try (var engine = MongoEventStorageEngine.open(database, TestDatabase.CONVERTER)) {
          long head = engine.head();
          int sourced =
              new EngineUser(engine)
                  .source(EventCriteria.havingTags(Tag.of("of", "7")))
                  .events()
                  .size();
          long ready = System.nanoTime();
          System.out.printf(
              "%d documents read; server ready in %,d ms, engine and %d events sourced in %,d ms, heap %,d MB, head %,d%n",
              examined(database),
              millis(serverReady - start),
              sourced,
              millis(ready - serverReady),
              heapMegabytes(),
              head);
        }
      }
    }
  }

  private static long examined(MongoDatabase database) {
    return database
        .runCommand(new Document("serverStatus", 1))
        .get("metrics", Document.class)
        .get("queryExecutor", Document.class)
        .getLong("scannedObjects");
  }

  private static long millis(long nanos) {
    return nanos / 1_000_000;
  }

  private static long heapMegabytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
