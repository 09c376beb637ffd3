package ma.maillage.query.indicators;

/** What the numbers of an indicator mean. */
public enum Measure {
  /** How many there were in the period; a share is that of the whole network. */
  FLOW,
  /** How many there were at the end of the period. */
  STOCK,
  /** Which part of what could be counted was. */
  RATE
}
