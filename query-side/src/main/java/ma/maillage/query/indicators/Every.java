package ma.maillage.query.indicators;

/** How long the periods of a series are. */
public enum Every {
  /** Calendar months of UTC. */
  MONTH,
  /** Calendar years of UTC. */
  YEAR
}
