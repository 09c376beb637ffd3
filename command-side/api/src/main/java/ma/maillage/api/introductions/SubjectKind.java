package ma.maillage.api.introductions;

/** What a side of a connection is about. */
public enum SubjectKind {

  /** The participant itself, by its profile. */
  PARTICIPANT,

  /** A need of the participant. */
  NEED,

  /** An offer of the participant. */
  OFFER,

  /** A funding round of the participant. */
  DEAL
}
