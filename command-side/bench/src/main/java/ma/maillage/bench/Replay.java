package ma.maillage.bench;

import com.mongodb.client.MongoCursor;
import java.util.function.LongSupplier;
import org.bson.Document;

/**
 * A million events from the first to the last, to a handler that does nothing, against a cursor of
 * the bare driver over the same documents.
 */
final class Replay implements Benchmark {

  @Override
  public String name() {
    return "replay";
  }

  @Override
  public Goal goal() {
    return Goal.atLeast(0.7);
  }

  @Override
  public Sides open(Sizes sizes) {
    LargeLog log = new LargeLog(sizes.events());
    Axon5Store store = log.openEngine();
    return new Sides() {

      @Override
      public double ours() {
        return perSecond(store::count);
      }

      @Override
      public double theirs() {
        return perSecond(this::countDocuments);
      }

      private long countDocuments() {
        long count = 0;
        try (MongoCursor<Document> cursor =
            log.documents().find().sort(new Document("_id", 1)).iterator()) {
          while (cursor.hasNext()) {
            cursor.next();
            count++;
          }
        }
        return count;
      }

      private double perSecond(LongSupplier reading) {
        long start = System.nanoTime();
        long read = reading.getAsLong();
        if (read != log.events()) {
          throw new IllegalStateException("Read %d of %d".formatted(read, log.events()));
        }
        return read * 1e9 / (System.nanoTime() - start);
      }

      /** Each replay has compared its count. */
      @Override
      public void check() {}

      @Override
      public void close() {
        store.close();
        log.close();
      }
    };
  }
}
