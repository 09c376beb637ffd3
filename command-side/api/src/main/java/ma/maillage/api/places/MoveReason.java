package ma.maillage.api.places;

/** Why a candidate changed its place in the queue; coded, so that the reasons can be counted. */
public enum MoveReason {

  /** A support organisation recommends it; never given by hand. */
  RECOMMENDATION,

  /** The candidate asked to wait. */
  OWN_REQUEST,

  /** It loses its present premises. */
  PREMISES_LOST,

  /** The places that are free soon suit it. */
  SUITS_PLACE,

  /** Puts a mistake right. */
  CORRECTION,

  /** Another reason, said in the comment. */
  OTHER
}
