package ma.maillage.bench;

/**
 * Events read from a store that holds 100,000, against Axon 4: by turns all ten of one entity, as a
 * command handler loads them, and the next hundred of the log, as an event processor tracks them.
 */
final class VsAxon4Track implements Benchmark {

  @Override
  public String name() {
    return "vs-axon4-track";
  }

  @Override
  public Goal goal() {
    return Goal.atLeast(50);
  }

  @Override
  public Sides open(Sizes sizes) {
    return new BesideAxon4(sizes) {
      @Override
      double measure(WorkerProcess side) {
        return side.read(entities(), sizes.duration());
      }
    };
  }
}
