package ma.maillage.api.places;

/** What a candidate is in law. */
public enum LegalForm {

  /** A company under Moroccan law. */
  MOROCCAN_COMPANY,

  /** A company under another law. */
  FOREIGN_COMPANY,

  /** An association. */
  ASSOCIATION,

  /** Nothing yet: a person or team before the company exists. */
  NOT_FOUNDED
}
