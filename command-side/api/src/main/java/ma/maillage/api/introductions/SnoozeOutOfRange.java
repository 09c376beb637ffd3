package ma.maillage.api.introductions;

import java.time.Instant;
import ma.maillage.api.Refusal;

/** A proposal is put off for a while, not for ever. */
public record SnoozeOutOfRange(Instant until, Instant latest) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "a proposal is put off until a later day and at most until " + latest + ", not " + until;
  }
}
