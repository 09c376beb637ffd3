package ma.maillage.bench;

/** A question to measure: two sides that do the same work, and the ratio wanted. */
interface Benchmark {

  String name();

  Goal goal();

  /** Starts what both sides need and prepares their data. */
  Sides open(Sizes sizes);

  /** The two sides, ready to be measured in turn. For use by one thread. */
  interface Sides extends AutoCloseable {

    /** Measures this project's side once. */
    double ours();

    /** Measures the other side once, in the same unit. */
    double theirs();

    /**
     * Compares what is stored with what was acknowledged.
     *
     * @throws IllegalStateException a side has not done what it said
     */
    void check();

    @Override
    void close();
  }
}
