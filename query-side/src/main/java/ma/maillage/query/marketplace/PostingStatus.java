package ma.maillage.query.marketplace;

/** Whether a posting still stands. */
public enum PostingStatus {
  /** It stands. */
  OPEN,
  /** Its owner took it back. */
  WITHDRAWN
}
