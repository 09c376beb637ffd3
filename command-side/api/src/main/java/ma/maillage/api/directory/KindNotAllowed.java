package ma.maillage.api.directory;

import java.util.Set;
import ma.maillage.api.Refusal;

/** What was asked is not for participants of that kind. */
public record KindNotAllowed(
    ParticipantId participant, ParticipantKind actual, Set<ParticipantKind> allowed)
    implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "participant " + participant + " is a " + actual + ", but this takes one of " + allowed;
  }
}
