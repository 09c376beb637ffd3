package ma.maillage.api.deals;

/** How much of a deal somebody sees; each level shows what the one before it does. */
public enum DisclosureLevel {
  /** Sectors, stage, where, and a band around the amount: no name, and no text. */
  BLIND,
  /** The texts without the name, the amount, the last day. */
  SUMMARY,
  /** Whose it is, and all it says. */
  FULL
}
