package ma.maillage.query.deals;

/** Whether a subscription still follows deals. */
public enum SubscriptionStatus {
  /** It follows. */
  OPEN,
  /** It follows, and what it finds waits. */
  PAUSED,
  /** The investor ended it. */
  CANCELLED
}
