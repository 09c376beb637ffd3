package ma.maillage.api.surveys;

import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;

/** A survey is answered by those it asks. */
public record NotInvitedToSurvey(SurveyId survey, ParticipantId participant) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "survey " + survey + " does not ask participant " + participant;
  }
}
