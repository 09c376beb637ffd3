package ma.maillage.api.introductions;

import java.time.Instant;
import ma.maillage.api.Refusal;

/** A meeting lies ahead. */
public record MeetingInThePast(Instant time) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "a meeting must lie ahead, not at " + time;
  }
}
