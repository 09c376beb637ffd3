package ma.maillage.matching.scoring;

/** How good a match is, without false precision. */
public enum Band {

  /** Worth a meeting. */
  STRONG,

  /** Worth a look. */
  GOOD,

  /** Worth a thought. */
  FAIR
}
