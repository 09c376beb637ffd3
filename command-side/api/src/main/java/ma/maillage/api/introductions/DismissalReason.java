package ma.maillage.api.introductions;

/** Why an ambassador does not relay a proposal; coded, so that the reasons can be counted. */
public enum DismissalReason {

  /** The cluster cannot address it. */
  NOT_ADDRESSABLE,

  /** The two have nothing to do with each other. */
  NOT_RELEVANT,

  /** The two know each other already. */
  ALREADY_IN_CONTACT,

  /** The two compete. */
  COMPETITORS,

  /** Not now. */
  BAD_TIMING,

  /** A profile, need or offer is out of date. */
  OUTDATED,

  /** One side has too many requests. */
  OVERLOADED,

  /** Another reason, said in the comment. */
  OTHER
}
