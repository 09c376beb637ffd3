package ma.maillage.api.deals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** How often a subscription is told what it waits for; days are those of UTC. */
public enum Cadence {
  /** As soon as there is something. */
  LIVE,
  /** Every day at six. */
  DAILY,
  /** Every Monday at six. */
  WEEKLY;

  private static final LocalTime SIX = LocalTime.of(6, 0);

  /** When something that waits since then is told. */
  public Instant due(Instant since) {
    ZonedDateTime time = since.atZone(ZoneOffset.UTC);
    ZonedDateTime six = time.with(SIX);
    ZonedDateTime nextSix = six.isAfter(time) ? six : six.plusDays(1);
    return switch (this) {
      case LIVE -> since;
      case DAILY -> nextSix.toInstant();
      case WEEKLY -> nextSix.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).toInstant();
    };
  }
}
