package ma.maillage.query.surveys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.surveys.SurveyId;
import ma.maillage.api.surveys.SurveyOpened;

/** A survey with all that was said, 1 to {@value #SCALE}; it is shown as {@link SurveyResults}. */
public record StoredSurvey(
    SurveyId id,
    LocalizedText title,
    int year,
    LocalDate lastDay,
    int invited,
    List<Integer> answers) {

  static final int SCALE = 5;

  public StoredSurvey {
    answers = List.copyOf(answers);
  }

  static StoredSurvey of(SurveyOpened event) {
    return new StoredSurvey(
        event.survey(),
        event.title(),
        event.year(),
        event.lastDay(),
        event.invited().size(),
        Collections.nCopies(SCALE, 0));
  }

  int answered() {
    return answers.stream().mapToInt(Integer::intValue).sum();
  }

  StoredSurvey with(int satisfaction) {
    List<Integer> more = new ArrayList<>(answers);
    more.set(satisfaction - 1, more.get(satisfaction - 1) + 1);
    return new StoredSurvey(id, title, year, lastDay, invited, more);
  }
}
