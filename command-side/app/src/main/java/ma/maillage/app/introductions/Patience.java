package ma.maillage.app.introductions;

import java.time.Duration;
import java.time.Instant;
import ma.maillage.api.introductions.Due;
import ma.maillage.api.introductions.Step;

/** How long each step may take: when it is asked after, and when it ends by itself. */
final class Patience {

  /** The longest a proposal is put off. */
  static final Duration SNOOZE = Duration.ofDays(366);

  private Patience() {}

  /** The deadline of a step that is open from that time on. */
  static Due of(Step step, Instant from) {
    return switch (step) {
      case TRIAGE -> due(from, 7, 30);
      case CONSENT -> due(from, 5, 21);
      case MEETING -> due(from, 7, 30);
      case ANSWER -> due(from, 3, 14);
      case OUTCOME -> due(from, 14, 90);
    };
  }

  private static Due due(Instant from, int remindAfterDays, int expiresAfterDays) {
    return new Due(
        from.plus(Duration.ofDays(remindAfterDays)), from.plus(Duration.ofDays(expiresAfterDays)));
  }
}
