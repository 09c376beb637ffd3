package ma.maillage.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import ma.maillage.bench.load.Clients;
import ma.maillage.bench.load.Store;
import org.bson.Document;

/**
 * The median duration of sourcing the ten events of an entity out of a million, against one find of
 * the same documents by the same index with the bare driver.
 */
final class Source implements Benchmark {

  private static final Document ASCENDING = new Document("_id", 1);

  @Override
  public String name() {
    return "source";
  }

  @Override
  public Goal goal() {
    return Goal.atMost(1.3);
  }

  @Override
  public Sides open(Sizes sizes) {
    LargeLog log = new LargeLog(sizes.events());
    Axon5Store store = log.openEngine();
    return new Sides() {
      private final RandomGenerator random =
          RandomGeneratorFactory.getDefault().create(sizes.events());

      @Override
      public double ours() {
        return Clients.medianMicros(sizes.duration(), () -> require(store.load(anEntity())));
      }

      @Override
      public double theirs() {
        return Clients.medianMicros(sizes.duration(), () -> require(find(anEntity()).size()));
      }

      private String anEntity() {
        return LargeLog.entity(random.nextInt(log.entities()));
      }

      private List<Document> find(String entity) {
        return log.documents()
            .find(new Document("tags", "entity=" + entity))
            .sort(ASCENDING)
            .into(new ArrayList<>());
      }

      private void require(long found) {
        if (found != Store.EVENTS_OF_AN_ENTITY) {
          throw new IllegalStateException("Found %d events of an entity".formatted(found));
        }
      }

      /** Each read has compared its count. */
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
