package ma.maillage.api.renewal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.introductions.SubjectKind;

/** How long what was said is taken to be right. */
public final class Validity {

  private static final int MONTHS_OF_A_PROFILE = 12;
  private static final int MONTHS_OF_A_POSTING = 6;

  private Validity() {}

  /** The beginning of the day, in UTC, from which what was said then is asked after. */
  public static Instant endsAt(SubjectKind kind, Instant saidAt) {
    int months =
        switch (kind) {
          case PARTICIPANT -> MONTHS_OF_A_PROFILE;
          case NEED, OFFER -> MONTHS_OF_A_POSTING;
          case DEAL -> throw new InvalidValue("kind", "rounds are closed, not renewed");
        };
    OffsetDateTime said = saidAt.atOffset(ZoneOffset.UTC);
    return said.plusMonths(months).plusDays(1).truncatedTo(ChronoUnit.DAYS).toInstant();
  }
}
