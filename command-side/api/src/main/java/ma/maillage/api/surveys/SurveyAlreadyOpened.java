package ma.maillage.api.surveys;

import ma.maillage.api.Refusal;

/** The id of the survey is taken. */
public record SurveyAlreadyOpened(SurveyId survey) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "survey " + survey + " is open already; choose another id";
  }
}
