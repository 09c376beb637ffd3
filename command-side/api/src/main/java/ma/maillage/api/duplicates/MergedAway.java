package ma.maillage.api.duplicates;

import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;

/** The participant was merged; {@code into} is where it goes on. */
public record MergedAway(ParticipantId participant, ParticipantId into) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "participant " + participant + " was merged into " + into + "; say it of that one";
  }
}
