package ma.maillage.matching.bench.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * A mean over questions with the interval that holds it in 95 of 100 cases, by drawing as many
 * questions again and again (bootstrap). Equal values give equal intervals.
 */
record Estimate(double mean, double low, double high) {

  private static final int DRAWS = 2_000;
  private static final double OUTSIDE = 0.025;

  static Estimate of(double[] values) {
    Random random = new Random(values.length);
    double[] means = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      double sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += values[random.nextInt(values.length)];
      }
      means[draw] = sum / values.length;
    }
    Arrays.sort(means);
    return new Estimate(
        Arrays.stream(values).average().orElse(0),
        means[(int) (OUTSIDE * DRAWS)],
        means[(int) ((1 - OUTSIDE) * DRAWS)]);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f [%.3f–%.3f]", mean, low, high);
  }
}
