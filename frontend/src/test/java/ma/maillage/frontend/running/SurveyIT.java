package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.maillage.frontend.running.Caller.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A survey from its opening on; that days pass is for the tests of its view. */
class SurveyIT {

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Town town = new Town(maillage);
  private final Caller operator = maillage.operator();
  private final List<String> invited =
      IntStream.range(0, 6).mapToObj(i -> town.participant("STARTUP", "Berkane")).toList();
  private final Caller outsider = town.member(town.participant("STARTUP", "Berkane"));

  @Test
  void thoseInvitedAnswerOnceAndWhatTheySaidShowsOnlyAfterTheLastDay() {
    String survey = "/api/surveys/" + opened(today.plusDays(30));
    Caller first = town.member(invited.getFirst());
    done(first.post(survey + "/answers", "{\"satisfaction\": 5}"));
    Answer again = first.post(survey + "/answers", "{\"satisfaction\": 1}");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().get("code").asString()).isEqualTo("SurveyAlreadyAnswered");
    for (String participant : invited.subList(1, 5)) {
      done(operator.post(survey + "/answers", answer(participant, 4)));
    }
    Answer uninvited = outsider.post(survey + "/answers", "{\"satisfaction\": 3}");
    assertThat(uninvited.status()).isEqualTo(422);
    assertThat(uninvited.json().get("code").asString()).isEqualTo("NotInvitedToSurvey");
    assertThat(first.post(survey + "/answers", "{\"satisfaction\": 6}").status()).isEqualTo(400);

    await().until(() -> shown(survey).get("answered").asInt() == 5);
    JsonNode before = shown(survey);
    assertThat(before.get("invited").asInt()).isEqualTo(6);
    assertThat(before.get("responseRate").asDouble()).isEqualTo(5.0 / 6);
    assertThat(before.get("answers").isNull()).isTrue();
    assertThat(before.get("satisfied").isNull()).isTrue();
    assertThat(outsider.get("/api/surveys").response().body())
        .contains(survey.substring("/api/surveys/".length()));
  }

  @Test
  void aSurveyThatIsOverTakesNoAnswer() {
    String survey = "/api/surveys/" + opened(today.minusDays(1));
    Answer late = operator.post(survey + "/answers", answer(invited.getFirst(), 4));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.json().get("code").asString()).isEqualTo("SurveyOver");
  }

  private String opened(LocalDate lastDay) {
    String names =
        invited.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    return Town.created(
        operator.post(
            "/api/surveys",
            "{\"title\": \"Satisfaction\", \"year\": %d, \"invited\": [%s], \"lastDay\": \"%s\"}"
                .formatted(today.getYear(), names, lastDay)));
  }

  private static String answer(String participant, int satisfaction) {
    return "{\"satisfaction\": %d, \"participant\": \"%s\"}".formatted(satisfaction, participant);
  }

  private JsonNode shown(String survey) {
    return outsider.get(survey).json();
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(204);
  }
}
