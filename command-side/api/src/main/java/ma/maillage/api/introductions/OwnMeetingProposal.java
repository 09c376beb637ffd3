package ma.maillage.api.introductions;

import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;

/** The other side is asked, not the one that proposed. */
public record OwnMeetingProposal(ParticipantId participant) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "participant "
        + participant
        + " proposed these times itself; the other side agrees or proposes others";
  }
}
