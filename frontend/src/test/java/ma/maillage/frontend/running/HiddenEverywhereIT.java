package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import ma.maillage.frontend.running.AccessMatrix.Row;
import ma.maillage.frontend.running.Caller.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Reads all that a member can read, and looks for who it is being introduced to blind (R6): a
 * cluster that represents its city, a park, a committee, and a start-up that has a hand in
 * everything.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenEverywhereIT {

  private static final String SOURCE = "\"source\": {\"name\": \"Test\", \"date\": \"2026\"}";

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Town town = new Town(maillage);
  private final AccessWorld world = new AccessWorld(maillage);
  private final Caller operator = maillage.operator();
  private final Caller member = world.caller("member");
  private final String own = world.thing("own");
  private final String city = world.thing("city");
  private final String cluster = town.participant("CLUSTER", city);
  private final String park = town.participant("TECHNOLOGY_PARK", city);
  private final String committee = town.participant("THEMATIC_COMMITTEE", city);
  private final String startup = town.participant("STARTUP", city);
  private final List<String> hidden = List.of(cluster, park, committee, startup);
  private final List<String> more = new ArrayList<>();

  @BeforeAll
  void haveAHandInEverything() {
    String ambassador = world.caller("ambassador").username();
    Town.created(
        operator.post(
            "/api/ambassadors",
            "{\"city\": \"%s\", \"cluster\": \"%s\", \"ambassador\": \"%s\"}"
                .formatted(city, cluster, ambassador)));
    site();
    Town.created(
        operator.post(
            "/api/initiatives",
            "{\"committee\": \"%s\", \"cities\": [\"%s\"], \"posting\": {\"title\": \"x\"}}"
                .formatted(committee, city)));
    String gathering = "/api/gatherings/" + world.thing("gathering") + "/participants/";
    for (String participant : List.of(own, startup)) {
      join(participant);
      done(operator.put(gathering + participant, ""));
    }
    done(
        operator.post(
            "/api/city-requests/" + world.thing("request") + "/relay",
            "{\"members\": [\"%s\", \"%s\"]}".formatted(own, startup)));
    town.need(startup);
    town.deal(startup, "ict");
    more.add("/api/needs?owner=" + startup);
    more.add("/api/memberships?organisation=" + cluster);
    more.add("/api/initiatives?committee=" + committee);
    more.add("/api/indicators/hosted?by=cluster");
    more.add("/api/indicators/hosted?by=site");
    hidden.forEach(this::introduce);
  }

  @Test
  void nothingThatAMemberReadsNamesWhoItIsBeingIntroducedTo() {
    List<String> secrets = new ArrayList<>(hidden);
    hidden.forEach(participant -> secrets.add(name(participant)));
    List<String> paths = new ArrayList<>(more);
    AccessMatrix.declared().rows().stream()
        .filter(row -> row.method().equals("GET") && !row.path().startsWith(AccessAttempt.SSE))
        .map(Row::path)
        .forEach(path -> paths.add(world.filled(path)));
    assertThat(paths).hasSizeGreaterThan(50);
    for (String path : paths) {
      String whole = path + (path.contains("?") ? "&" : "?") + "limit=100";
      String body = member.get(whole).response().body();
      for (String secret : secrets) {
        if (!path.contains(secret)) {
          assertThat(body).as(path).doesNotContain(secret);
        }
      }
    }
  }

  @Test
  void wishingAMeetingDoesNotTellThatSomebodyIsThere() {
    String wishes =
        "/api/gatherings/" + world.thing("gathering") + "/participants/" + own + "/wishes";
    Answer there = member.post(wishes, "{\"wished\": \"%s\"}".formatted(startup));
    Answer nowhere = member.post(wishes, "{\"wished\": \"%s\"}".formatted(park));
    assertThat(there.status()).isEqualTo(nowhere.status()).isEqualTo(422);
    assertThat(there.response().body().replace(startup, park)).isEqualTo(nowhere.response().body());
  }

  @Test
  void ambassadorsAndOperatorsSeeThemAll() {
    assertThat(operator.get("/api/sites?limit=100").response().body()).contains(name(park));
    assertThat(operator.get("/api/ambassadors?limit=100").response().body()).contains(cluster);
    assertThat(operator.get("/api/city-requests?limit=100").response().body()).contains(startup);
  }

  private void site() {
    String opening =
        """
        {"name": "Parc", "city": "%s", "operator": "%s", "openedIn": "2026", %s}
        """
            .formatted(city, park, SOURCE);
    String site = Town.created(operator.post("/api/sites", opening));
    more.add("/api/sites/" + site);
    String rules = "{\"appliesFrom\": \"2026\", \"sectors\": [\"ict\"], %s}".formatted(SOURCE);
    done(operator.post("/api/sites/" + site + "/rules", rules));
  }

  private void join(String participant) {
    done(
        operator.post(
            "/api/memberships",
            """
            {"participant": "%s", "organisation": "%s", "kind": "MEMBER_OF_CLUSTER",
             "since": "2026-01-01"}
            """
                .formatted(participant, cluster)));
  }

  private void introduce(String participant) {
    String connection = town.connection(own, participant);
    done(operator.post("/api/connections/" + connection + "/relay", "{}"));
    more.add("/api/connections/" + connection);
    await().until(() -> member.get("/api/participants/" + participant).status() == 404);
  }

  private String name(String participant) {
    return operator.get("/api/participants/" + participant).json().get("name").asString();
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(204);
  }
}
