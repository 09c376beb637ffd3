package ma.maillage.api.places;

/** What came of a rule. What is unknown is neither. */
public enum Verdict {
  MET,
  NOT_MET,
  UNKNOWN
}
