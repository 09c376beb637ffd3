package ma.maillage.matching.bench.speed;

/** Two sides that do the same work, ready to be measured in turn. For one thread. */
public interface Comparison extends AutoCloseable {

  /** What both figures are. */
  String unit();

  /** Measures this project's side once. */
  double ours();

  /** Measures the other side once, in the same unit. */
  double theirs();

  @Override
  void close();
}
