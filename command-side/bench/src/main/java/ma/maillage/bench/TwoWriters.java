package ma.maillage.bench;

import java.util.List;
import ma.maillage.bench.load.Clients;

/**
 * Durable conditional appends of two processes together, against one process alone. The entities of
 * the clients differ, so no append may fail; one that does fails the benchmark.
 */
final class TwoWriters implements Benchmark {

  @Override
  public String name() {
    return "two-writers";
  }

  @Override
  public Goal goal() {
    return Goal.atLeast(0.6);
  }

  @Override
  public Sides open(Sizes sizes) {
    Server server = new Server();
    List<WorkerProcess> writers =
        List.of(WorkerProcess.engine(server.uri()), WorkerProcess.engine(server.uri()));
    return new Sides() {

      /** The sum of what each process appends in a second while the other one does the same. */
      @Override
      public double ours() {
        double[] rates = new double[writers.size()];
        Clients.sum(
            writers.size(),
            writer ->
                () -> {
                  rates[writer] = append(writers.get(writer));
                  return 0L;
                });
        return rates[0] + rates[1];
      }

      @Override
      public double theirs() {
        return append(writers.getFirst());
      }

      private double append(WorkerProcess writer) {
        return writer.append(sizes.producers(), sizes.duration());
      }

      @Override
      public void check() {
        server.checkLog(writers.getFirst().acknowledged() + writers.getLast().acknowledged());
      }

      @Override
      public void close() {
        writers.forEach(WorkerProcess::close);
        server.close();
      }
    };
  }
}
