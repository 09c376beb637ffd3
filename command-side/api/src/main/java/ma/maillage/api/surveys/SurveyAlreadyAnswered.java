package ma.maillage.api.surveys;

import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;

/** Each answers once. */
public record SurveyAlreadyAnswered(SurveyId survey, ParticipantId participant) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "participant " + participant + " has answered survey " + survey + " already";
  }
}
