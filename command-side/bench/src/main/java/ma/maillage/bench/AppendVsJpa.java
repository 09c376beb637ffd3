package ma.maillage.bench;

import ma.maillage.bench.load.Clients;
import ma.maillage.bench.peer.JpaEngine;

/** Durable conditional appends, against Axon 5's JPA engine on PostgreSQL. */
final class AppendVsJpa implements Benchmark {

  @Override
  public String name() {
    return "append-vs-jpa";
  }

  @Override
  public Goal goal() {
    return Goal.atLeast(5);
  }

  @Override
  public Sides open(Sizes sizes) {
    Server server = new Server();
    Axon5Store ours = EngineWorker.open(server.database());
    JpaEngine jpa = JpaEngine.start(sizes.producers(), Axon5Store.CONVERTER);
    Axon5Store theirs = new Axon5Store(jpa.engine(), jpa::close);
    return new Sides() {
      private int run;

      @Override
      public double ours() {
        return perSecond(ours);
      }

      @Override
      public double theirs() {
        return perSecond(theirs);
      }

      private double perSecond(Axon5Store store) {
        String name = "run-%d-".formatted(++run);
        return Clients.perSecond(
            sizes.producers(), sizes.duration(), client -> store.appender(name + client));
      }

      @Override
      public void check() {
        server.checkLog(ours.acknowledged());
        if (jpa.count() != theirs.acknowledged()) {
          throw new IllegalStateException(
              "Acknowledged %d events, stored %d".formatted(theirs.acknowledged(), jpa.count()));
        }
      }

      @Override
      public void close() {
        theirs.close();
        ours.close();
        server.close();
      }
    };
  }
}
