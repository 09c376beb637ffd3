package ma.maillage.bench;

import java.util.List;
import java.util.Locale;

/** Runs the benchmark that the argument names, or lists them all. */
final class Bench {

  private static final List<Benchmark> ALL =
      List.of(
          new AppendVsJpa(),
          new AppendVsJournal(),
          new AppendLatency(),
          new CoreVsInMemory(),
          new VsAxon4Append(),
          new VsAxon4Track(),
          new Source(),
          new Replay(),
          new TwoWriters());

  /** Pairs that do not count. */
  private static final int WARM_UP = 2;

  private Bench() {}

  /** Ends the process also when a side has failed and left threads behind. */
  public static void main(String[] arguments) {
    try {
      run(arguments[0]);
      System.exit(0);
    } catch (RuntimeException e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void run(String name) {
    List<Benchmark> named = ALL.stream().filter(it -> it.name().equals(name)).toList();
    if (named.isEmpty()) {
      System.out.println("Choose a benchmark by -Dbench=NAME:");
      ALL.forEach(it -> System.out.printf("  %-18s goal %s%n", it.name(), it.goal()));
      return;
    }
    Benchmark benchmark = named.getFirst();
    Ratios ratios = measure(benchmark, Sizes.ofSystemProperties());
    System.out.printf(
        Locale.ROOT,
        "%s ratio %.2f (spread %.2f–%.2f) goal %s%n",
        benchmark.name(),
        ratios.median(),
        ratios.least(),
        ratios.greatest(),
        benchmark.goal());
  }

  /** Measures both sides in turn; which one begins changes from pair to pair. */
  private static Ratios measure(Benchmark benchmark, Sizes sizes) {
    try (Benchmark.Sides sides = benchmark.open(sizes)) {
      Ratios ratios = new Ratios();
      for (int pair = 1 - WARM_UP; pair <= sizes.pairs(); pair++) {
        boolean oursFirst = pair % 2 == 0;
        double first = oursFirst ? sides.ours() : sides.theirs();
        double second = oursFirst ? sides.theirs() : sides.ours();
        double ours = oursFirst ? first : second;
        double theirs = oursFirst ? second : first;
        System.out.printf(
            Locale.ROOT,
            "%s: ours %,.0f %s, theirs %,.0f, ratio %.2f%n",
            pair > 0 ? "pair " + pair : "warm-up",
            ours,
            benchmark.goal().unit(),
            theirs,
            ours / theirs);
        if (pair > 0) {
          ratios.add(ours / theirs);
        }
      }
      sides.check();
      return ratios;
    }
  }
}
