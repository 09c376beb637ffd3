package ma.maillage.query.surveys;

import static ma.maillage.query.Samples.survey;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.surveys.SurveyAnswered;
import ma.maillage.api.surveys.SurveyId;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.views.PageRequest;
import ma.maillage.query.views.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class SurveyResultsTest {

  private static final SurveyId ID = SurveyId.of("2026");
  private static final LocalDate LAST_DAY = LocalDate.parse("2026-03-31");

  private final Log log = new Log();
  private View view;
  private SurveyQueries queries;

  @BeforeEach
  void assemble(MongoDatabase database) {
    view = Surveys.in(database);
    queries = (SurveyQueries) view.queryHandler();
    log.tell(view.projectors(), survey("a", "b", "c", "d", "e", "f", "g", "h"));
  }

  @Test
  void showsHowManyAnsweredAtAnyTimeAndWhatTheySaidWhenItIsOver() {
    answered("a", 5, "b", 4, "c", 4, "d", 2, "e", 1);

    SurveyResults open = results(LAST_DAY);
    assertThat(open.answered()).isEqualTo(5);
    assertThat(open.responseRate()).isEqualTo(0.625);
    assertThat(open.answers()).isNull();
    assertThat(open.satisfied()).isNull();

    SurveyResults over = results(LAST_DAY.plusDays(1));
    assertThat(over.answers()).containsExactly(1, 1, 0, 2, 1);
    assertThat(over.satisfied()).isEqualTo(0.6);
  }

  @Test
  void neverShowsWhatAFewSaid() {
    answered("a", 5, "b", 4, "c", 4, "d", 2);

    SurveyResults over = results(LAST_DAY.plusYears(1));
    assertThat(over.answered()).isEqualTo(4);
    assertThat(over.answers()).isNull();
    assertThat(over.satisfied()).isNull();
  }

  @Test
  void listsSurveys() {
    assertThat(queries.handle(new FindSurveys(LAST_DAY, PageRequest.first())).items())
        .extracting(SurveyResults::year)
        .containsExactly(2026);
  }

  private SurveyResults results(LocalDate today) {
    return queries.handle(new FindSurvey(ID, today)).orElseThrow();
  }

  private void answered(Object... whoAndWhat) {
    for (int i = 0; i < whoAndWhat.length; i += 2) {
      ParticipantId who = ParticipantId.of((String) whoAndWhat[i]);
      log.tell(view.projectors(), new SurveyAnswered(ID, who, (Integer) whoAndWhat[i + 1]));
    }
  }
}
