package ma.maillage.app.introductions;

import java.time.Duration;

/** How many introductions a participant gets: more than it can answer would be answered by none. */
final class Quotas {

  /** Open at the same time. */
  static final int OPEN = 20;

  /** Relayed within {@link #WEEK}. */
  static final int PER_WEEK = 10;

  static final Duration WEEK = Duration.ofDays(7);

  private Quotas() {}
}
