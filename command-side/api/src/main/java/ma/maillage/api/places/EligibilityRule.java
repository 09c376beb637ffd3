package ma.maillage.api.places;

/** One of the rules of a site. */
public enum EligibilityRule {

  /** The candidate works in one of the sectors of the site. */
  SECTOR,

  /** The candidate is in law what the site takes. */
  LEGAL_FORM
}
