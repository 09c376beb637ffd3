package ma.maillage.api.surveys;

import ma.maillage.api.Refusal;

/** There is no such survey. */
public record UnknownSurvey(SurveyId survey) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "no survey " + survey;
  }
}
