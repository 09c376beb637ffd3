package ma.maillage.api.gatherings;

import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;

/** Only those who take part wish to meet each other. */
public record NotTakingPart(GatheringId gathering, ParticipantId participant) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "participant "
        + participant
        + " does not take part in gathering "
        + gathering
        + "; join first";
  }
}
