package ma.maillage.query.drafts;

/** What became of a draft. */
public enum DraftStatus {
  /** Nobody has judged it. */
  WAITING,
  /** Its owner is to change it. */
  CHANGES_ASKED,
  /** It is published. */
  APPROVED,
  /** It is not published. */
  REJECTED,
  /** It was taken back, or published without a judgement. */
  WITHDRAWN
}
