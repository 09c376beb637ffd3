package ma.maillage.api.surveys;

import java.time.LocalDate;
import ma.maillage.api.Refusal;

/** The last day is over. */
public record SurveyOver(SurveyId survey, LocalDate lastDay) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "survey " + survey + " could be answered until " + lastDay;
  }
}
