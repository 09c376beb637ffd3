package ma.maillage.bench;

import ma.maillage.bench.load.Clients;
import ma.maillage.eventstore.MongoEventStorageEngine;
import ma.maillage.eventstore.StorelessEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/**
 * Conditional appends to the engine over a log that keeps nothing, against Axon's in-memory engine.
 * Each run gets fresh engines, and ends after as many appends as the log that is read has events.
 */
final class CoreVsInMemory implements Benchmark {

  @Override
  public String name() {
    return "core-vs-inmemory";
  }

  @Override
  public Goal goal() {
    return Goal.atLeast(1);
  }

  @Override
  public Sides open(Sizes sizes) {
    int appends = sizes.events() / sizes.producers();
    return new Sides() {

      @Override
      public double ours() {
        MongoEventStorageEngine engine = StorelessEngine.open(Axon5Store.CONVERTER);
        return perSecond(new Axon5Store(engine, engine::close));
      }

      @Override
      public double theirs() {
        return perSecond(new Axon5Store(new InMemoryEventStorageEngine(), () -> {}));
      }

      private double perSecond(Axon5Store store) {
        try (store) {
          long start = System.nanoTime();
          Clients.sum(sizes.producers(), client -> () -> append(store.appender("e" + client)));
          double seconds = (System.nanoTime() - start) / 1e9;
          if (store.acknowledged() != (long) appends * sizes.producers()) {
            throw new IllegalStateException("Not every append was acknowledged");
          }
          return store.acknowledged() / seconds;
        }
      }

      private long append(Runnable appender) {
        for (int i = 0; i < appends; i++) {
          appender.run();
        }
        return appends;
      }

      /** Each run has compared its counts. */
      @Override
      public void check() {}

      @Override
      public void close() {}
    };
  }
}
