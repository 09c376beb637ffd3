package ma.maillage.api.duplicates;

import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;

/** The participant is one of its own. */
public record NotMerged(ParticipantId participant) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "participant " + participant + " is not merged into another one";
  }
}
