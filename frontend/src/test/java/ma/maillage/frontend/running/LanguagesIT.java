package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import ma.maillage.frontend.running.Caller.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class LanguagesIT {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String WRITINGS =
      """
      fr | Étalonner des capteurs d’humidité du sol
      ar | معايرة مستشعرات رطوبة التربة
      en | Calibrate the sensors for soil moisture
      """;

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Caller operator = maillage.operator();
  private final Town town = new Town(maillage);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = WRITINGS)
  void aTextWhoseLanguageNobodySaidIsKeptInTheOneItIsWrittenIn(String language, String text) {
    String startup = town.participant("STARTUP", "Oujda");

    JsonNode need = stored("needs", "owner", startup, text);
    JsonNode offer = stored("offers", "owner", startup, text);
    JsonNode deal = stored("deals", "startup", startup, text);

    JsonNode title = JSON.createObjectNode().put(language, text);
    assertThat(need.get("title")).isEqualTo(title);
    assertThat(offer.get("title")).isEqualTo(title);
    assertThat(deal.get("title")).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = WRITINGS)
  void theLanguageOfATextCanBeAskedForBeforeItIsSent(String language, String text) {
    Answer answer =
        operator.post("/api/languages", JSON.createObjectNode().put("text", text).toString());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("language").asString()).isEqualTo(language);
  }

  @Test
  void theTitleAndTheDescriptionAreOfOneLanguage() {
    String lab = town.participant("RESEARCH_LAB", "Oujda");
    String id =
        operator
            .post(
                "/api/needs",
                """
                {"owner": "%s", "title": "Irrigation", "description": "We look for a partner with the water"}
                """
                    .formatted(lab))
            .json()
            .get("id")
            .asString();

    JsonNode need = operator.get("/api/needs/" + id).json();

    assertThat(need.get("title").get("en").asString()).isEqualTo("Irrigation");
    assertThat(need.get("description").has("en")).isTrue();
  }

  @Test
  void theLanguageThatIsSaidCounts() {
    Answer need =
        operator.post(
            "/api/needs",
            """
            {"owner": "%s", "title": "Le Wagon", "language": "en"}
            """
                .formatted(town.participant("STARTUP", "Oujda")));

    JsonNode stored = operator.get("/api/needs/" + need.json().get("id").asString()).json();

    assertThat(stored.get("title").get("en").asString()).isEqualTo("Le Wagon");
  }

  private JsonNode stored(String resource, String owner, String participant, String title) {
    String form =
        JSON.createObjectNode()
            .put(owner, participant)
            .put("title", title)
            .setAll(terms(resource))
            .toString();
    Answer created = operator.post("/api/" + resource, form);
    assertThat(created.status()).as(created.response().body()).isEqualTo(201);
    return operator.get("/api/" + resource + "/" + created.json().get("id").asString()).json();
  }

  private static ObjectNode terms(String resource) {
    ObjectNode terms = JSON.createObjectNode();
    if (resource.equals("deals")) {
      terms
          .put("stage", "SEED")
          .putObject("amount")
          .put("amount", 1_000_000)
          .put("currency", "MAD");
    }
    return terms;
  }
}
