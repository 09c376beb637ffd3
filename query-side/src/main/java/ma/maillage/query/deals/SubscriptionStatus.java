package ma.maillage.query.deals;

/** Whether a subscription still follows deals. */
public enum SubscriptionStatus {
  /** It follows. */
  OPEN,
  /** The investor ended it. */
  CANCELLED
}
