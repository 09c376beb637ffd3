package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Objects;
import ma.maillage.frontend.running.Caller.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** A park with one place, from its opening to the second tenant. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesIT {

  private static final String SOURCE = "\"source\": {\"name\": \"Test\", \"date\": \"2026\"}";

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Town town = new Town(maillage);
  private final String first = town.participant("STARTUP", "Tétouan");
  private final String second = town.participant("STARTUP", "Tétouan");
  private final String third = town.participant("STARTUP", "Tétouan");
  private final String park = town.participant("TECHNOLOGY_PARK", "Tétouan");
  private final String support = town.participant("SUPPORT_ORGANISATION", "Rabat");
  private Map<String, Caller> callers = Map.of();
  private String site = "";

  @BeforeAll
  void open() {
    callers =
        Map.of(
            "candidate", town.member(first),
            "stranger", town.member(second),
            "park", town.member(park),
            "ambassador", town.ambassador("Tétouan"),
            "operator", maillage.operator());
    site = site(caller("ambassador"), 1);
  }

  @Test
  void passesAPlaceOnFromTheFirstTenantToTheRecommendedCandidate() {
    String full = site(caller("park"), 1);
    Caller supporter = town.member(support);
    String tenant = apply(full, first);
    String waiting = apply(full, second);
    String recommended = apply(full, third);
    assertThat(statusAndPosition(full, tenant)).isEqualTo("ADMITTED null");
    assertThat(statusAndPosition(full, waiting)).isEqualTo("QUEUED 1");
    assertThat(statusAndPosition(full, recommended)).isEqualTo("QUEUED 2");

    done(
        supporter.post(
            path(full, recommended) + "/recommend",
            "{\"recommendedBy\": \"%s\", \"comment\": \"Suivie\"}".formatted(support)));
    assertThat(statusAndPosition(full, recommended)).isEqualTo("QUEUED 1");
    JsonNode board = maillage.operator().get("/api/sites/" + full + "/board").json();
    assertThat(board.at("/queue/0/moves/0/reason").asString()).isEqualTo("RECOMMENDATION");
    assertThat(board.at("/queue/1/id").asString()).isEqualTo(waiting);
    assertThat(board.at("/site/free").asInt()).isZero();

    done(caller("candidate").post(path(full, tenant) + "/leave", ""));
    await()
        .untilAsserted(
            () -> assertThat(statusAndPosition(full, recommended)).isEqualTo("OFFERED null"));
    done(town.member(third).post(path(full, recommended) + "/accept", ""));
    assertThat(statusAndPosition(full, recommended)).isEqualTo("ADMITTED null");
    assertThat(statusAndPosition(full, waiting)).isEqualTo("QUEUED 1");
    assertThat(caller("stranger").get("/api/applications").json().toString())
        .contains(waiting)
        .doesNotContain(recommended);
  }

  @Test
  void saysWhichRuleACandidateDoesNotMeet() {
    String strict = site(caller("operator"), 1);
    done(
        maillage
            .operator()
            .post(
                "/api/sites/" + strict + "/rules",
                "{\"appliesFrom\": \"2026\", \"sectors\": [\"seafood\"], %s}".formatted(SOURCE)));

    JsonNode shown = maillage.operator().get(path(strict, apply(strict, first))).json();

    assertThat(shown.at("/status").asString()).isEqualTo("INELIGIBLE");
    assertThat(shown.at("/eligibility/outcomes/0").toString())
        .isEqualTo(
            "{\"rule\":\"SECTOR\",\"verdict\":\"NOT_MET\",\"found\":[\"ict\"],\"allowed\":[\"seafood\"]}");
  }

  @Test
  void refusesWhatIsNoDateAndWhatIsNoSite() {
    Answer bad =
        maillage
            .operator()
            .post(
                "/api/sites/" + site + "/facts",
                "{\"measure\": \"CAPACITY\", \"value\": 1, \"since\": \"soon\", %s}"
                    .formatted(SOURCE));
    assertThat(bad.status()).isEqualTo(400);
    assertThat(bad.response().body()).contains("since");
    assertThat(maillage.operator().get("/api/sites/none").json().at("/code").asString())
        .isEqualTo("UnknownSite");
  }

  private String site(Caller caller, int capacity) {
    Caller opener = caller.equals(caller("park")) ? maillage.operator() : caller;
    String id =
        Town.created(
            opener.post(
                "/api/sites",
                """
                {"name": "%s", "city": "Tétouan", "operator": "%s", "openedIn": "2026", %s}
                """
                    .formatted(Town.unique("park"), park, SOURCE)));
    done(caller.post("/api/sites/" + id + "/facts", fact("CAPACITY", capacity)));
    done(caller.post("/api/sites/" + id + "/facts", fact("HELD_BY_OTHERS", 0)));
    done(
        caller.post(
            "/api/sites/" + id + "/rules",
            "{\"appliesFrom\": \"2026\", \"sectors\": [\"ict\"], %s}".formatted(SOURCE)));
    return id;
  }

  private static String fact(String measure, int value) {
    return "{\"measure\": \"%s\", \"value\": %d, \"since\": \"2026\", %s}"
        .formatted(measure, value, SOURCE);
  }

  private String apply(String at, String participant) {
    return Town.created(
        maillage
            .operator()
            .post(
                "/api/sites/" + at + "/applications",
                "{\"participant\": \"%s\"}".formatted(participant)));
  }

  private String statusAndPosition(String at, String id) {
    JsonNode shown = maillage.operator().get(path(at, id)).json();
    return shown.get("status").asString() + " " + shown.get("position");
  }

  private static String path(String site, String application) {
    return "/api/sites/" + site + "/applications/" + application;
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(204);
  }

  private Caller caller(String name) {
    return Objects.requireNonNull(callers.get(name));
  }
}
