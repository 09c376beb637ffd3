package ma.maillage.api.introductions;

/** What is said of a participant and a proposal rests on. */
public enum Fact {

  /** The kind of participant. */
  KIND,

  /** What it says of itself. */
  DESCRIPTION,

  /** Its sectors. */
  SECTORS,

  /** Its segments. */
  SEGMENTS,

  /** Its keywords. */
  KEYWORDS,

  /** Where it is. */
  PLACE
}
