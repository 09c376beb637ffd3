package ma.maillage.api.places;

/** Where an application stands. */
public enum PlaceApplicationStatus {

  /** What a rule asks for is unknown; the candidate may complete it. */
  INCOMPLETE,

  /** A rule is not met; the candidate may apply again. */
  INELIGIBLE,

  /** Waits in the queue. */
  QUEUED,

  /** A place is kept until the candidate answers or the deadline is over. */
  OFFERED,

  /** Has a place. */
  ADMITTED,

  /** Did not take the place that was offered. */
  DECLINED,

  /** Did not answer an offer in time. */
  LAPSED,

  /** Taken back. */
  WITHDRAWN,

  /** Had a place and left. */
  LEFT
}
