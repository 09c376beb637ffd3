package ma.maillage.matching.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A question of speed.
 *
 * @param goal the ratio wanted of our figure to the other's
 */
public record SpeedBench(String name, String goal, Function<Companies, Comparison> sides) {

  /** All there are. */
  public static final List<SpeedBench> ALL =
      List.of(
          new SpeedBench("search-vs-lucene", "≤ 1.5", SearchVsLucene::new),
          new SpeedBench("propose", "≤ 5", Propose::new),
          new SpeedBench("rebuild", "≥ 0.5", Rebuild::new),
          new SpeedBench("index-memory", "none", IndexMemory::new));

  /** Pairs that do not count. */
  private static final int WARM_UP = 2;

  /** Measures both sides in turn and prints the ratio; which begins changes from pair to pair. */
  public void run(Companies companies, int pairs) {
    List<Double> ratios = new ArrayList<>();
    try (Comparison comparison = sides.apply(companies)) {
      for (int pair = 1 - WARM_UP; pair <= pairs; pair++) {
        boolean oursFirst = pair % 2 == 0;
        double first = oursFirst ? comparison.ours() : comparison.theirs();
        double second = oursFirst ? comparison.theirs() : comparison.ours();
        double ours = oursFirst ? first : second;
        double theirs = oursFirst ? second : first;
        System.out.printf(
            Locale.ROOT,
            "%s: ours %,.0f %s, theirs %,.0f, ratio %.2f%n",
            pair > 0 ? "pair " + pair : "warm-up",
            ours,
            comparison.unit(),
            theirs,
            ours / theirs);
        if (pair > 0) {
          ratios.add(ours / theirs);
        }
      }
    }
    ratios.sort(null);
    System.out.printf(
        Locale.ROOT,
        "%s ratio %.2f (spread %.2f–%.2f) goal %s%n",
        name,
        ratios.get(ratios.size() / 2),
        ratios.getFirst(),
        ratios.getLast(),
        goal);
  }
}
