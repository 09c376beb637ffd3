package ma.maillage.api.introductions;

/** Why a side does not want to be introduced; coded, so that the reasons can be counted. */
public enum DeclineReason {

  /** It has nothing to do with what this side does. */
  NOT_RELEVANT,

  /** Not now. */
  BAD_TIMING,

  /** The need was met, the offer is taken. */
  ALREADY_SERVED,

  /** Too many requests, too few people. */
  NO_CAPACITY,

  /** Not without knowing more of the other side. */
  TOO_LITTLE_KNOWN,

  /** What would be shared is too confidential. */
  CONFIDENTIALITY,

  /** Another reason, said in the comment. */
  OTHER
}
