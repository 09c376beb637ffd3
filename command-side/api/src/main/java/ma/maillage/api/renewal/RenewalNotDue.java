package ma.maillage.api.renewal;

import java.time.Instant;
import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.Subject;

/** It was said, or said again, not long ago. */
public record RenewalNotDue(Subject subject, Instant due) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return subject + " is taken to be right until " + due;
  }
}
