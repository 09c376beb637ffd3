package ma.maillage.bench;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import ma.maillage.bench.load.Clients;
import ma.maillage.bench.load.Store;
import org.bson.Document;

/**
 * The median duration of one client's durable conditional append, against the driver's {@code
 * insertOne} of a document with the same payload and the same index on the same server.
 */
final class AppendLatency implements Benchmark {

  @Override
  public String name() {
    return "append-latency";
  }

  @Override
  public Goal goal() {
    return Goal.atMost(1.3);
  }

  @Override
  public Sides open(Sizes sizes) {
    Server server = new Server();
    Axon5Store store = EngineWorker.open(server.database());
    MongoCollection<Document> bare =
        server
            .database()
            .getCollection("bare")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    bare.createIndex(Indexes.ascending("tags", "_id"));
    return new Sides() {
      private final AtomicLong id = new AtomicLong();
      private int run;

      @Override
      public double ours() {
        return Clients.medianMicros(sizes.duration(), store.appender("run-" + ++run));
      }

      @Override
      public double theirs() {
        List<String> tags = List.of("entity=run-" + ++run);
        return Clients.medianMicros(
            sizes.duration(),
            () ->
                bare.insertOne(
                    new Document("_id", id.incrementAndGet())
                        .append("tags", tags)
                        .append("data", Store.PAYLOAD)));
      }

      @Override
      public void check() {
        server.checkLog(store.acknowledged());
        if (bare.countDocuments() != id.get()) {
          throw new IllegalStateException("Not every document was stored");
        }
      }

      @Override
      public void close() {
        store.close();
        server.close();
      }
    };
  }
}
