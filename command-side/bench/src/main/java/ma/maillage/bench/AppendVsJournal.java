package ma.maillage.bench;

import ma.maillage.bench.load.Clients;
import ma.maillage.bench.load.Store;
import ma.maillage.bench.peer.BareJournal;

/**
 * Durable conditional appends, against a bare group-commit journal: the least that anything durable
 * has to do.
 */
final class AppendVsJournal implements Benchmark {

  @Override
  public String name() {
    return "append-vs-journal";
  }

  @Override
  public Goal goal() {
    return Goal.atLeast(0.1);
  }

  @Override
  public Sides open(Sizes sizes) {
    Server server = new Server();
    Axon5Store store = EngineWorker.open(server.database());
    TemporaryFolder folder = TemporaryFolder.create();
    BareJournal journal = BareJournal.create(folder.path().resolve("journal"));
    return new Sides() {
      private int run;

      @Override
      public double ours() {
        String name = "run-%d-".formatted(++run);
        return Clients.perSecond(
            sizes.producers(), sizes.duration(), client -> store.appender(name + client));
      }

      @Override
      public double theirs() {
        return Clients.perSecond(
            sizes.producers(),
            sizes.duration(),
            client -> () -> journal.append(new byte[Store.PAYLOAD.length()]).join());
      }

      @Override
      public void check() {
        server.checkLog(store.acknowledged());
      }

      @Override
      public void close() {
        journal.close();
        folder.close();
        store.close();
        server.close();
      }
    };
  }
}
