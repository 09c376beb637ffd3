package ma.maillage.api.places;

import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;

/** A participant has one open application or place on a site at a time. */
public record AlreadyCandidate(
    ParticipantId participant, PlaceApplicationId application, PlaceApplicationStatus status)
    implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "participant "
        + participant
        + " has application "
        + application
        + ", which is "
        + status;
  }
}
