package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ma.maillage.frontend.running.Caller.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A city, its ambassadors and the members of the cluster that represents it. */
class CitiesIT {

  private static final String CITY = "azrou";

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Town town = new Town(maillage);
  private final Caller operator = maillage.operator();
  private final String cluster = town.participant("CLUSTER", "Casablanca");
  private final String innovationCity = town.participant("INNOVATION_CITY", CITY);
  private final Caller mayor = town.member(innovationCity);
  private final Caller ambassador = town.ambassador(CITY);
  private final Caller successor = town.ambassador(CITY);

  @Test
  void aRequestIsRelayedToMembersWhoCanAnswerOrDeclinedForAReason() {
    appoint(ambassador, CITY);
    assertThat(successor.get("/api/connections?city=" + CITY).status()).isEqualTo(403);
    String member = town.participant("STARTUP", CITY);
    String stranger = town.participant("STARTUP", CITY);
    describe(member);
    describe(stranger);
    join(member);
    Caller asked = town.member(member);
    String request = submit("Capteurs pour l'éclairage public");
    String path = "/api/city-requests/" + request;
    assertThat(mayor.get(path + "/addressability").status()).isEqualTo(403);
    assertThat(asked.get(path).status()).isEqualTo(403);

    await().until(() -> addressed(path).contains(member));
    assertThat(addressed(path)).doesNotContain(stranger);
    assertThat(relay(path, stranger).status()).as("R4").isEqualTo(422);
    assertThat(relay(path, member).status()).isEqualTo(204);

    assertThat(asked.get(path).json().get("status").asString()).isEqualTo("RELAYED");
    assertThat(mayor.get(path).json().get("status").asString()).isEqualTo("RELAYED");
    String vague = "/api/city-requests/" + submit("Quelque chose de bien");
    Answer declined = ambassador.post(vague + "/decline", "{\"reason\": \"TOO_VAGUE\"}");
    assertThat(declined.status()).as(declined.response().body()).isEqualTo(204);
    JsonNode told = mayor.get(vague).json();
    assertThat(told.get("status").asString()).isEqualTo("NOT_ADDRESSABLE");
    assertThat(told.get("reason").asString()).isEqualTo("TOO_VAGUE");
    assertThat(mayor.get("/api/city-requests").response().body()).contains(request);
    assertThat(town.member(stranger).get("/api/city-requests").response().body())
        .doesNotContain(request);

    tellsTheAmbassadorLive(request, vague.substring("/api/city-requests/".length()));
    handsOverWhatIsOpen();
  }

  private void tellsTheAmbassadorLive(String relayed, String declined) {
    String feed = "/api/feeds/city-requests/" + CITY + "?since=0";
    assertThat(mayor.get(feed).status()).isEqualTo(403);
    try (SseConnection connection = SseConnection.open(ambassador, feed, null)) {
      List<SseConnection.Event> told =
          Stream.generate(connection::next).limit(5).map(Objects::requireNonNull).toList();
      assertThat(told)
          .extracting(SseConnection.Event::type)
          .containsExactly(
              "epoch",
              "CityRequestSubmitted",
              "CityRequestRelayed",
              "CityRequestSubmitted",
              "CityRequestDeclined");
      assertThat(told.get(2).data()).contains(relayed);
      assertThat(told.get(4).data()).contains(declined, "TOO_VAGUE");
    }
  }

  private void handsOverWhatIsOpen() {
    String open = submit("Une demande qui attend");
    String committee = town.participant("THEMATIC_COMMITTEE", "Casablanca");
    String need =
        Town.created(
            operator.post(
                "/api/initiatives",
                """
                {"committee": "%s", "cities": ["%s"], "posting": {"title": "Villes sûres"}}
                """
                    .formatted(committee, CITY)));
    assertThat(operator.get("/api/needs/" + need).status()).isEqualTo(200);

    Answer handedOver = handOver(ambassador, CITY, successor);

    assertThat(handedOver.status()).as(handedOver.response().body()).isEqualTo(204);
    await()
        .untilAsserted(
            () ->
                assertThat(successor.get("/api/ambassadors/" + CITY + "/open").response().body())
                    .contains(open, need));
    assertLeftOut(ambassador);
    JsonNode tenures = operator.get("/api/ambassadors/" + CITY + "/tenures").json().get("tenures");
    assertThat(tenures.valueStream().map(tenure -> tenure.get("ambassador").asString()))
        .containsExactly(successor.username(), ambassador.username());
    assertThat(tenures.get(0).get("until").isNull()).isTrue();
    assertThat(tenures.get(1).get("until")).isEqualTo(tenures.get(0).get("since"));
  }

  private static void assertLeftOut(Caller former) {
    for (String path :
        List.of("/api/ambassadors/" + CITY + "/open", "/api/connections?city=" + CITY)) {
      assertThat(former.get(path).status()).as(path).isEqualTo(403);
    }
    JsonNode session = former.get("/api/session").json();
    assertThat(session.get("roles").isEmpty()).isTrue();
    assertThat(session.get("city").isNull()).isTrue();
  }

  @Test
  void anOpenFeedEndsOnceItsCityWentToAnother() {
    String city = "midelt";
    Caller before = town.ambassador(city);
    Caller after = town.ambassador(city);
    appoint(before, city);
    String feed = "/feeds/inbox/" + city;
    try (StompConnection stomp = StompConnection.open(before);
        SseConnection sse = SseConnection.open(before, "/api" + feed, null)) {
      assertThat(stomp.next().command()).isEqualTo("CONNECTED");
      assertThat(stomp.subscribe(feed, Map.of()).command()).isEqualTo("RECEIPT");
      assertThat(sse.next()).isNotNull();
      assertThat(handOver(before, city, after).status()).isEqualTo(204);
      assertThat(before.get("/api/connections?city=" + city).status()).isEqualTo(403);

      assertThat(endOf(city, () -> stomp.next().command(), "MESSAGE")).isEqualTo("ERROR");
      assertThat(endOf(city, () -> Objects.toString(sse.next()), "Event")).isEqualTo("null");
    }
  }

  /** What comes instead of an item, once enough was told in the city. */
  private String endOf(String city, Supplier<String> next, String item) {
    String told;
    do {
      town.connection(town.participant("STARTUP", city), town.participant("RESEARCH_LAB", city));
      told = next.get();
    } while (told.startsWith(item));
    return told;
  }

  private static Answer handOver(Caller by, String city, Caller to) {
    return by.post(
        "/api/ambassadors/" + city + "/hand-over", "{\"to\": \"%s\"}".formatted(to.username()));
  }

  private void appoint(Caller account, String city) {
    Answer appointed =
        operator.post(
            "/api/ambassadors",
            "{\"city\": \"%s\", \"cluster\": \"%s\", \"ambassador\": \"%s\"}"
                .formatted(city, cluster, account.username()));
    assertThat(appointed.status()).as(appointed.response().body()).isEqualTo(201);
  }

  private void join(String participant) {
    town.join(participant, cluster);
    assertThat(operator.get("/api/memberships?organisation=" + cluster).response().body())
        .contains(participant);
  }

  private void describe(String participant) {
    Answer described =
        operator.put(
            "/api/participants/" + participant,
            """
            {"name": "%s", "city": "%s", "country": "MA", "sectors": ["ict"],
             "description": {"fr": "Capteurs pour l'éclairage public des villes"}}
            """
                .formatted(participant, CITY));
    assertThat(described.status()).as(described.response().body()).isEqualTo(204);
  }

  private String submit(String title) {
    return Town.created(
        mayor.post(
            "/api/city-requests",
            """
            {"city": "%s", "requester": "%s", "posting": {"title": "%s", "language": "fr"}}
            """
                .formatted(CITY, innovationCity, title)));
  }

  private List<String> addressed(String path) {
    Answer answer = ambassador.get(path + "/addressability");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    return answer
        .json()
        .valueStream()
        .map(match -> match.at("/participant/id").asString())
        .toList();
  }

  private Answer relay(String path, String member) {
    return ambassador.post(path + "/relay", "{\"members\": [\"%s\"]}".formatted(member));
  }
}
