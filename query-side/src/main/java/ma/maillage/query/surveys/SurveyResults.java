package ma.maillage.query.surveys;

import java.time.LocalDate;
import java.util.List;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.surveys.SurveyId;
import org.jspecify.annotations.Nullable;

/**
 * A survey as it stands on a day.
 *
 * @param responseRate which part of those who are asked has answered
 * @param answers how many said 1 to 5, in this order; null before the last day is over, and for
 *     good when fewer than {@value #FEWEST} answered
 * @param satisfied which part said 4 or 5; null when {@code answers} is
 */
public record SurveyResults(
    SurveyId id,
    LocalizedText title,
    int year,
    LocalDate lastDay,
    int invited,
    int answered,
    double responseRate,
    @Nullable List<Integer> answers,
    @Nullable Double satisfied) {

  static final int FEWEST = 5;

  private static final int CONTENT = 4;

  static SurveyResults of(StoredSurvey survey, LocalDate today) {
    int answered = survey.answered();
    boolean shown = today.isAfter(survey.lastDay()) && answered >= FEWEST;
    int content =
        survey.answers().subList(CONTENT - 1, StoredSurvey.SCALE).stream()
            .mapToInt(Integer::intValue)
            .sum();
    return new SurveyResults(
        survey.id(),
        survey.title(),
        survey.year(),
        survey.lastDay(),
        survey.invited(),
        answered,
        (double) answered / survey.invited(),
        shown ? survey.answers() : null,
        shown ? (double) content / answered : null);
  }
}
