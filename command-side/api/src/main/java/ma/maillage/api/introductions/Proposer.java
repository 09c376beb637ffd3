package ma.maillage.api.introductions;

/** Who proposes a connection. */
public enum Proposer {

  /** The matcher. */
  MATCHER,

  /** A person. */
  HAND
}
