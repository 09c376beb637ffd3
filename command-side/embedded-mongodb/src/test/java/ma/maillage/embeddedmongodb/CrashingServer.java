package ma.maillage.embeddedmongodb;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;

/**
 * A process that writes until it is killed, or until the server refuses. It prints a line for each
 * acknowledged step: the writer and the number of steps done.
 *
 * <p>Arguments: directory, collection, number of writers, bytes of journal before a checkpoint.
 */
final class CrashingServer {

  private CrashingServer() {}

  public static void main(String[] arguments) {
    int writers = Integer.parseInt(arguments[2]);
    EmbeddedMongoDb server =
        EmbeddedMongoDb.open(Path.of(arguments[0]), Long.parseLong(arguments[3]));
    try (server;
        MongoClient client = MongoClients.create(server.connectionString())) {
      MongoCollection<Document> collection =
          client
              .getDatabase("d")
              .getCollection(arguments[1])
              .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
      collection.createIndex(Indexes.ascending("tags", "number"));
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int writer = 0; writer < writers; writer++) {
          int number = writer;
          // The last writer has a collection to itself, which its first write creates.
          MongoCollection<Document> own =
              writer < writers - 1
                  ? collection
                  : client.getDatabase("d").getCollection(arguments[1] + "implicit");
          threads.execute(() -> write(own, number));
        }
      }
      System.out.println("documents " + collection.countDocuments());
    }
  }

  private static void write(MongoCollection<Document> collection, int writer) {
    try {
      for (int step = 0; ; step++) {
        CrashWorkload.perform(collection, writer, step);
        System.out.println(writer + " " + (step + 1));
      }
    } catch (MongoException e) {
      System.out.println("refused " + e.getCode() + " " + e.getMessage());
    }
  }
}
