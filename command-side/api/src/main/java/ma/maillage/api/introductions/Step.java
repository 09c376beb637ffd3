package ma.maillage.api.introductions;

/** What a connection waits for. */
public enum Step {

  /** An ambassador relays, snoozes or dismisses it. */
  TRIAGE,

  /** Both sides consent, or one declines. */
  CONSENT,

  /** Somebody proposes a meeting. */
  MEETING,

  /** The side that was asked agrees to a time, or proposes others. */
  ANSWER,

  /** Somebody says what came of it. */
  OUTCOME
}
