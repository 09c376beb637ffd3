package ma.maillage.api.introductions;

/** What came of an introduction. */
public enum Outcome {

  /** A research contract. */
  RESEARCH_CONTRACT,

  /** A pilot project. */
  PILOT,

  /** An investment. */
  INVESTMENT,

  /** A place in a park, an incubator or a city. */
  PLACE,

  /** A first reference with a buyer. */
  FIRST_REFERENCE,

  /** A partnership of another form. */
  PARTNERSHIP,

  /** Nothing, for a reason that is said in the comment. */
  NONE
}
