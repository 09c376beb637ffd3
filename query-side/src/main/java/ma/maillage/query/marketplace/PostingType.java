package ma.maillage.query.marketplace;

/** What a posting is. */
public enum PostingType {
  /** Something looked for. */
  NEED,
  /** Something given. */
  OFFER
}
