package ma.maillage.api.deals;

/** How far a round is. */
public enum FundingStage {

  /** Before the product. */
  PRE_SEED,

  /** First product, first users. */
  SEED,

  /** First growth. */
  SERIES_A,

  /** Expansion. */
  SERIES_B,

  /** Later growth. */
  GROWTH
}
