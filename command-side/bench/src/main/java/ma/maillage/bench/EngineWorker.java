package ma.maillage.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import ma.maillage.bench.load.Worker;
import ma.maillage.eventstore.MongoEventStorageEngine;

/** This project's engine in a process of its own. */
final class EngineWorker {

  private EngineWorker() {}

  /** Arguments: connection string, name of the database. */
  public static void main(String[] arguments) throws IOException {
    try (MongoClient client = MongoClients.create(arguments[0])) {
      Worker.serve(open(client.getDatabase(arguments[1])));
    }
  }

  static Axon5Store open(MongoDatabase database) {
    MongoEventStorageEngine engine = MongoEventStorageEngine.open(database, Axon5Store.CONVERTER);
    return new Axon5Store(engine, engine::close);
  }
}
