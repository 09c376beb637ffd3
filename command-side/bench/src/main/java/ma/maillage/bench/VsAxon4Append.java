package ma.maillage.bench;

/** Durable conditional appends to a store that holds 100,000 events, against Axon 4. */
final class VsAxon4Append implements Benchmark {

  @Override
  public String name() {
    return "vs-axon4-append";
  }

  @Override
  public Goal goal() {
    return Goal.atLeast(3);
  }

  @Override
  public Sides open(Sizes sizes) {
    return new BesideAxon4(sizes) {
      @Override
      double measure(WorkerProcess side) {
        return side.append(sizes.producers(), sizes.duration());
      }
    };
  }
}
