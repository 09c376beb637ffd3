package ma.maillage.api.introductions;

/** What there may only be so much of, per participant. */
public enum Quota {

  /** Introductions that are open at the same time. */
  OPEN,

  /** Introductions that were relayed within seven days. */
  WEEKLY
}
