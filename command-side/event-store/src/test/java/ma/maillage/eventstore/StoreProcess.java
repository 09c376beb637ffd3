package ma.maillage.eventstore;

import static ma.maillage.eventstore.EngineUser.event;
import static ma.maillage.eventstore.EngineUser.unless;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import ma.maillage.embeddedmongodb.EmbeddedMongoDb;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * A process with server and engine that appends until it is killed. It prints a line for each
 * acknowledged commit of two events: writer, number of the commit, position of its last event.
 *
 * <p>Arguments: data directory, prefix of the writers' names, number of writers.
 */
final class StoreProcess {

  private StoreProcess() {}

  public static void main(String[] arguments) {
    try (EmbeddedMongoDb server = EmbeddedMongoDb.open(Path.of(arguments[0]));
        MongoClient client = MongoClients.create(server.connectionString());
        var engine = MongoEventStorageEngine.open(client.getDatabase("d"), TestDatabase.CONVERTER);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int writer = 0; writer < Integer.parseInt(arguments[2]); writer++) {
        String name = arguments[1] + writer;
        threads.execute(() -> write(new EngineUser(engine), name));
      }
    }
  }

  private static void write(EngineUser user, String writer) {
    Tag own = Tag.of("writer", writer);
    ConsistencyMarker marker = ConsistencyMarker.ORIGIN;
    for (int commit = 0; ; commit++) {
      long position =
          user.append(
                  unless(EventCriteria.havingTags(own), marker),
                  event("A", "" + commit, own),
                  event("B", "" + commit, own))
              .join();
      marker = new GlobalIndexConsistencyMarker(position);
      System.out.println(writer + " " + commit + " " + position);
    }
  }
}
