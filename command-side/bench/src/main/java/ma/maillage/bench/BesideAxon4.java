package ma.maillage.bench;

import ma.maillage.bench.load.Store;

/**
 * This engine and Axon 4 with its MongoDB extension, each in a process of its own, on databases of
 * one server that hold the same number of events.
 */
abstract class BesideAxon4 implements Benchmark.Sides {

  private final Server server = new Server();
  private final WorkerProcess ours = WorkerProcess.engine(server.uri());
  private final WorkerProcess theirs = WorkerProcess.axon4(server.uri());
  private final int entities;

  BesideAxon4(Sizes sizes) {
    entities = sizes.filled() / Store.EVENTS_OF_AN_ENTITY;
    ours.fill(sizes.producers(), entities);
    theirs.fill(sizes.producers(), entities);
    System.out.printf("filled both with %,d events%n", entities * Store.EVENTS_OF_AN_ENTITY);
  }

  /** The entities that both sides hold. */
  int entities() {
    return entities;
  }

  abstract double measure(WorkerProcess side);

  @Override
  public double ours() {
    return measure(ours);
  }

  @Override
  public double theirs() {
    return measure(theirs);
  }

  @Override
  public void check() {
    server.checkLog(ours.acknowledged());
    if (theirs.count() != theirs.acknowledged()) {
      throw new IllegalStateException(
          "Acknowledged %d events, stored %d".formatted(theirs.acknowledged(), theirs.count()));
    }
  }

  @Override
  public void close() {
    ours.close();
    theirs.close();
    server.close();
  }
}
