package ma.maillage.api.duplicates;

import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;

/** Others were merged into the participant, so it cannot be merged itself. */
public record HasDuplicates(ParticipantId participant) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "others were merged into participant "
        + participant
        + "; merge the other one into it, or undo those";
  }
}
