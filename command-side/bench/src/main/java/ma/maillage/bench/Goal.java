package ma.maillage.bench;

import java.math.BigDecimal;

/**
 * The ratio wanted of our figure to the other's.
 *
 * @param unit what both figures are
 */
record Goal(Kind kind, double bound, String unit) {

  private enum Kind {
    AT_LEAST,
    AT_MOST
  }

  /** Of events per second. */
  static Goal atLeast(double bound) {
    return new Goal(Kind.AT_LEAST, bound, "events/s");
  }

  /** Of microseconds. */
  static Goal atMost(double bound) {
    return new Goal(Kind.AT_MOST, bound, "µs");
  }

  @Override
  public String toString() {
    return (kind == Kind.AT_LEAST ? "≥ " : "≤ ")
        + BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
  }
}
