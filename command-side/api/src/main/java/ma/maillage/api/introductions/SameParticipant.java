package ma.maillage.api.introductions;

import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;

/** Nobody is proposed to itself. */
public record SameParticipant(ParticipantId participant) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "both sides are participant " + participant;
  }
}
