package ma.maillage.api.introductions;

import java.time.Instant;
import java.util.List;
import ma.maillage.api.Refusal;

/** Only a time that was proposed is agreed to. */
public record TimeNotOffered(Instant time, List<Instant> offered) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "agree to one of " + offered + " or propose other times; " + time + " was not proposed";
  }
}
