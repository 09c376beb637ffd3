package ma.maillage.api.places;

/** What a fact of a site counts. */
public enum Measure {

  /** Places for companies. */
  CAPACITY,

  /** Places held by companies that did not come through the platform, or kept out of it. */
  HELD_BY_OTHERS,

  /** Companies on the site, as the source counted them; informs, decides nothing. */
  HOSTED,

  /** Companies supported since the opening; informs, decides nothing. */
  SUPPORTED
}
