package ma.maillage.bench;

import com.mongodb.client.MongoCollection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import ma.maillage.bench.load.Store;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.bson.Document;

/**
 * A server whose log holds many events, one a commit. An entity's ten events lie evenly over the
 * whole log.
 */
final class LargeLog implements AutoCloseable {

  private static final int UNDER_WAY = 4_000;

  private final Server server = new Server();
  private final int entities;

  LargeLog(int events) {
    entities = events / Store.EVENTS_OF_AN_ENTITY;
    long start = System.nanoTime();
    fill();
    server.checkLog(events());
    System.out.printf(
        "prepared %,d events in %d s%n", events(), (System.nanoTime() - start) / 1_000_000_000);
  }

  private void fill() {
    Deque<CompletableFuture<?>> underWay = new ArrayDeque<>();
    try (Axon5Store store = openEngine()) {
      for (long i = 0; i < events(); i++) {
        if (underWay.size() == UNDER_WAY) {
          underWay.removeFirst().join();
        }
        underWay.add(store.append(entity((int) (i % entities)), AppendCondition.none()));
      }
      underWay.forEach(CompletableFuture::join);
    }
  }

  Axon5Store openEngine() {
    return EngineWorker.open(server.database());
  }

  /** The stored documents, as the bare driver sees them. */
  MongoCollection<Document> documents() {
    return server.database().getCollection("commits");
  }

  long events() {
    return (long) entities * Store.EVENTS_OF_AN_ENTITY;
  }

  int entities() {
    return entities;
  }

  static String entity(int number) {
    return "e" + number;
  }

  @Override
  public void close() {
    server.close();
  }
}
