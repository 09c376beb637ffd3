package ma.maillage.query.connections;

/** How a score reads in a word. */
public enum Band {
  /** From 0.66. */
  STRONG,
  /** From 0.40. */
  GOOD,
  /** Below. */
  FAIR;

  static Band of(double score) {
    if (score >= 0.66) {
      return STRONG;
    }
    return score >= 0.40 ? GOOD : FAIR;
  }
}
