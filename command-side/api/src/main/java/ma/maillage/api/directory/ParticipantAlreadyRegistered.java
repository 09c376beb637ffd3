package ma.maillage.api.directory;

import ma.maillage.api.Refusal;

/** The id or one of the external ids is taken; {@code participant} is who holds it. */
public record ParticipantAlreadyRegistered(ParticipantId participant) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "already registered as participant " + participant + "; describe that one instead";
  }
}
