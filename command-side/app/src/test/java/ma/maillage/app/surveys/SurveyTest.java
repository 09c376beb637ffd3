package ma.maillage.app.surveys;

import static ma.maillage.app.Sample.INVESTOR;
import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.surveys.AnswerSurvey;
import ma.maillage.api.surveys.NotInvitedToSurvey;
import ma.maillage.api.surveys.OpenSurvey;
import ma.maillage.api.surveys.SurveyAlreadyAnswered;
import ma.maillage.api.surveys.SurveyAlreadyOpened;
import ma.maillage.api.surveys.SurveyAnswered;
import ma.maillage.api.surveys.SurveyId;
import ma.maillage.api.surveys.SurveyOpened;
import ma.maillage.api.surveys.SurveyOver;
import ma.maillage.api.surveys.UnknownSurvey;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class SurveyTest {

  private static final SurveyId ID = SurveyId.of("2026");
  private static final LocalDate LAST_DAY = LocalDate.parse("2027-01-31");
  private static final Instant IN_TIME = Instant.parse("2027-01-31T23:59:59Z");
  private static final LocalizedText TITLE = LocalizedText.of(Language.FR, "Satisfaction");
  private static final OpenSurvey OPEN =
      new OpenSurvey(ID, TITLE, 2026, Set.of(STARTUP, LAB), LAST_DAY);
  private static final SurveyOpened OPENED =
      new SurveyOpened(ID, TITLE, 2026, Set.of(STARTUP, LAB), LAST_DAY);
  private static final AnswerSurvey ANSWER = new AnswerSurvey(ID, STARTUP, 4, IN_TIME);
  private static final SurveyAnswered ANSWERED = new SurveyAnswered(ID, STARTUP, 4);

  @Test
  void opensOnce() {
    Scenario.given().when(OPEN).then(OPENED);
    Scenario.given(OPENED).when(OPEN).thenRefused(new SurveyAlreadyOpened(ID));
  }

  @Test
  void takesOneAnswerOfEachWhoIsAsked() {
    Scenario.given(OPENED).when(ANSWER).then(ANSWERED);
    Scenario.given(OPENED, ANSWERED)
        .when(ANSWER)
        .thenRefused(new SurveyAlreadyAnswered(ID, STARTUP));
    Scenario.given(OPENED)
        .when(new AnswerSurvey(ID, INVESTOR, 4, IN_TIME))
        .thenRefused(new NotInvitedToSurvey(ID, INVESTOR));
    Scenario.given().when(ANSWER).thenRefused(new UnknownSurvey(ID));
  }

  @Test
  void takesNoAnswerAfterTheLastDay() {
    Scenario.given(OPENED)
        .when(new AnswerSurvey(ID, STARTUP, 4, IN_TIME.plusSeconds(1)))
        .thenRefused(new SurveyOver(ID, LAST_DAY));
  }

  @Test
  void isAnsweredFromOneToFive() {
    assertThatThrownBy(() -> new AnswerSurvey(ID, STARTUP, 6, IN_TIME))
        .isInstanceOf(InvalidValue.class);
  }
}
