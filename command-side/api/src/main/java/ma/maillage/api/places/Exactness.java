package ma.maillage.api.places;

/** How exact a source is about a number. */
public enum Exactness {

  /** As many. */
  EXACT,

  /** About as many. */
  ABOUT,

  /** As many or more. */
  AT_LEAST
}
