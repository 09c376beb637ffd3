package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ma.maillage.frontend.running.Caller.Answer;
import ma.maillage.frontend.running.SseConnection.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Searches the raw bodies of whatever an investor can ask for the name of a start-up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BlindDealIT {

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Town town = new Town(maillage);
  private final String startup = town.participant("STARTUP", "Azrou");
  private final String fund = town.participant("INVESTOR", "Casablanca");
  private final String otherFund = town.participant("INVESTOR", "Casablanca");
  private final String name =
      maillage.operator().get("/api/participants/" + startup).json().get("name").asString();
  private final Caller member = town.member(startup);
  private final Caller investor = town.investor(fund);
  private final Caller otherInvestor = town.investor(otherFund);

  @Test
  void noResponseNamesTheStartupUntilItDisclosesTheDeal() {
    String sector = Town.unique("sector");
    String subscription = town.subscription(fund, sector);
    String deal = deal(sector);
    assertBlind(deal, subscription, 1);

    disclose(deal, "SUMMARY");
    String summary = body(investor, "/api/deals/" + deal);
    assertThat(summary).contains("\"level\":\"SUMMARY\"", "… cherche", "1234567");
    assertThat(summary).doesNotContain(name, startup);

    disclose(deal, "FULL");
    assertThat(body(investor, "/api/deals/" + deal)).contains(name, startup);
    assertThat(body(otherInvestor, "/api/deals/" + deal)).doesNotContain(name, startup);
    assertThat(body(member, "/api/deals/" + deal + "/disclosures")).contains(fund, "FULL");

    assertThat(member.delete("/api/deals/" + deal + "/disclosures/" + fund).status())
        .isEqualTo(204);
    assertBlind(deal, subscription, 1);
  }

  @Test
  void interestIntroducesAndTheConsentOfTheStartupDisclosesTheDeal() {
    String sector = Town.unique("sector");
    String subscription = town.subscription(fund, sector);
    String deal = deal(sector);
    assertBlind(deal, subscription, 1);
    assertThat(investor.post("/api/deals/" + deal + "/interest", "").status()).isEqualTo(204);

    await().until(() -> introduction(member, deal, "CONSENT") != null);
    JsonNode asked = Objects.requireNonNull(introduction(member, deal, "CONSENT"));
    assertThat(asked.toString()).doesNotContain(fund);
    assertBlind(deal, subscription, 1);
    assertThat(body(investor, "/api/connections?limit=100")).doesNotContain(name, startup);

    String connection = asked.get("id").asString();
    assertThat(member.post("/api/connections/" + connection + "/consent", "").status())
        .isEqualTo(204);
    await().until(() -> body(investor, "/api/deals/" + deal).contains(name));
    assertThat(body(investor, "/api/connections/" + connection)).contains(name);
    assertThat(body(otherInvestor, "/api/deals/" + deal)).doesNotContain(name);
  }

  @Test
  void aClosedDealIsShownWithItsEndAndFoundNoMore() {
    String sector = Town.unique("sector");
    String deal = deal(sector);
    assertThat(member.post("/api/deals/" + deal + "/close", "{\"reason\": \"FUNDED\"}").status())
        .isEqualTo(204);

    assertThat(body(investor, "/api/deals/" + deal)).contains("\"status\":\"FUNDED\"");
    assertThat(investor.post("/api/deals/" + deal + "/interest", "").status()).isEqualTo(409);
    String late = town.subscription(fund, sector);
    String open = deal(sector);
    await().until(() -> items(late).size() == 1);
    assertThat(items(late).get(0).get("body").get("id").asString()).isEqualTo(open);
  }

  @Test
  void aPausedSubscriptionGetsWhatItFoundOnceItIsResumedAndTheChangesItWants() {
    String sector = Town.unique("sector");
    String subscription = town.subscription(fund, sector);
    String path = "/api/subscriptions/" + subscription;
    assertThat(investor.put(path + "/delivery", "{\"alsoChanged\": true}").status()).isEqualTo(204);
    assertThat(investor.post(path + "/pause", "").status()).isEqualTo(204);
    String other = town.subscription(otherFund, sector);
    String deal = deal(sector);
    await()
        .until(
            () ->
                otherInvestor
                        .get("/api/subscriptions/" + other + "/deals")
                        .json()
                        .get("items")
                        .size()
                    == 1);
    assertThat(items(subscription).isEmpty()).isTrue();

    assertThat(investor.post(path + "/resume", "").status()).isEqualTo(204);
    await().until(() -> items(subscription).size() == 1);
    assertThat(items(subscription).get(0).get("type").asString()).isEqualTo("DealReleased");

    member.post("/api/deals/" + deal + "/close", "{\"reason\": \"WITHDRAWN\"}");
    await().until(() -> items(subscription).size() == 2);
    assertThat(items(subscription).get(1).toString()).contains("DealChangeMatched", "WITHDRAWN");
    assertBlind(deal, subscription, 2);
  }

  @Test
  void aSubscriptionToTheNameFindsNothing() {
    String sector = Town.unique("sector");
    String byName =
        Town.created(
            investor.post(
                "/api/subscriptions",
                """
                {"investor": "%s", "name": "Nom", "criteria": {"text": "%s"}}
                """
                    .formatted(fund, name)));
    String bySector = town.subscription(fund, sector);
    deal(sector);

    await().until(() -> items(bySector).size() == 1);
    assertThat(items(byName).isEmpty()).isTrue();
  }

  private void assertBlind(String deal, String subscription, int expected) {
    await().until(() -> items(subscription).size() == expected);
    List<String> paths =
        List.of(
            "/api/deals?limit=100",
            "/api/deals/" + deal,
            "/api/subscriptions/" + subscription + "/deals",
            "/api/connections?limit=100");
    for (String path : paths) {
      assertThat(body(investor, path)).as(path).doesNotContain(name, startup);
    }
    Answer matches =
        investor.post("/api/matches", "{\"text\": \"ict\", \"kinds\": [\"DEAL\"], \"limit\": 100}");
    assertThat(matches.response().body()).doesNotContain(name, startup);
    assertThat(body(investor, "/api/deals/" + deal))
        .contains("\"level\":\"BLIND\"", "\"from\":1000000", "\"azrou\"", "\"startup\":null")
        .doesNotContain("1234567", "cherche");
    List<String> told = new ArrayList<>(overSse(subscription, expected));
    told.addAll(overStomp(subscription, expected));
    assertThat(told).allMatch(data -> data.contains(deal)).noneMatch(data -> data.contains(name));
    assertThat(told).noneMatch(data -> data.contains(startup));
  }

  private List<String> overSse(String subscription, int expected) {
    String feed = "/api/feeds/deals/" + subscription + "?since=0";
    List<String> told = new ArrayList<>();
    try (SseConnection connection = SseConnection.open(investor, feed, null)) {
      connection.next();
      while (told.size() < expected) {
        Event event = Objects.requireNonNull(connection.next(), "the stream has ended");
        told.add(event.data());
      }
    }
    return told;
  }

  private List<String> overStomp(String subscription, int expected) {
    List<String> told = new ArrayList<>();
    try (StompConnection connection = StompConnection.open(investor)) {
      connection.next();
      connection.subscribe("/feeds/deals/" + subscription, Map.of("since", "0"));
      while (told.size() < expected) {
        told.add(connection.next().body());
      }
    }
    return told;
  }

  private static @Nullable JsonNode introduction(Caller caller, String deal, String step) {
    for (JsonNode item : caller.get("/api/connections?limit=100").json().get("items")) {
      boolean about = item.path("own").path("subject").path("id").asString("").equals(deal);
      if (about && step.equals(item.path("progress").path("step").asString(""))) {
        return item;
      }
    }
    return null;
  }

  private JsonNode items(String subscription) {
    return investor.get("/api/subscriptions/" + subscription + "/deals").json().get("items");
  }

  private void disclose(String deal, String level) {
    String path = "/api/deals/" + deal + "/disclosures/" + fund;
    Answer granted = member.put(path, "{\"level\": \"%s\"}".formatted(level));
    assertThat(granted.status()).as(granted.response().body()).isEqualTo(204);
  }

  private String deal(String sector) {
    return Town.created(
        member.post(
            "/api/deals",
            """
            {"startup": "%s", "title": "%s cherche un fonds", "stage": "SEED", "sectors": ["%s"],
             "amount": {"amount": 1234567, "currency": "MAD"}}
            """
                .formatted(startup, name, sector)));
  }

  private static String body(Caller caller, String path) {
    Answer answer = caller.get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return answer.response().body();
  }
}
