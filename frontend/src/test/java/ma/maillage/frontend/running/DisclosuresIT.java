package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Objects;
import ma.maillage.frontend.running.Caller.Answer;
import ma.maillage.frontend.running.SseConnection.Event;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Who was shown what of whom, and what happened to a subject. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisclosuresIT {

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Town town = new Town(maillage);
  private final String startup = town.participant("STARTUP", "Azrou");
  private final String lab = town.participant("RESEARCH_LAB", "Azrou");
  private final Caller member = town.member(startup);
  private final Caller colleague = town.member(startup);
  private final Caller other = town.member(lab);
  private String connection = "";

  @BeforeAll
  void introduce() {
    connection = town.connection(startup, lab);
    done(maillage.operator().post("/api/connections/" + connection + "/relay", "{}"));
    member.get("/api/connections/" + connection);
    done(member.post("/api/connections/" + connection + "/consent", ""));
    done(other.post("/api/connections/" + connection + "/consent", ""));
    String introduction = "/api/connections/" + connection;
    await().until(() -> !member.get(introduction).json().at("/other/identity").isNull());
  }

  @Test
  void tellsAParticipantWhoWasShownItsIdentityAndWhy() {
    for (int seen = 0; seen < 3; seen++) {
      member.get("/api/connections/" + connection);
      member.get("/api/connections?limit=100");
    }

    List<JsonNode> entries = entries(other, lab);

    List<JsonNode> ofMember =
        entries.stream().filter(entry -> account(entry).equals(member.username())).toList();
    assertThat(ofMember).as("once a day, however often").hasSize(1);
    JsonNode entry = ofMember.getFirst();
    assertThat(entry.path("viewer").asString()).isEqualTo(startup);
    assertThat(entry.path("subject").asString()).isEqualTo(lab);
    assertThat(entry.path("ground").asString()).isEqualTo("connection/" + connection);
    assertThat(entry.path("fields").toString()).contains("\"name\"");
    assertThat(entries(maillage.operator(), lab)).containsAll(entries);
  }

  @Test
  void notesWhatAFeedShowed() {
    String feed = "/api/feeds/introductions/" + startup + "?since=0";
    try (SseConnection stream = SseConnection.open(colleague, feed, null)) {
      Event event = Objects.requireNonNull(stream.next());
      while (!event.type().equals("IdentitiesRevealed")) {
        event = Objects.requireNonNull(stream.next());
      }
    }

    assertThat(entries(other, lab))
        .extracting(DisclosuresIT::account)
        .contains(colleague.username());
  }

  @Test
  void notesADealThatIsShownInSummaryOrInFull() {
    String fund = town.participant("INVESTOR", "Azrou");
    Caller investor = town.investor(fund);
    String deal = "/api/deals/" + town.deal(startup, Town.unique("sector"));
    String grant = deal + "/disclosures/" + fund;
    investor.get(deal);
    assertThat(grounds(investor)).as("blind").isEmpty();

    done(member.put(grant, "{\"level\": \"SUMMARY\"}"));
    assertThat(investor.get("/api/deals?limit=100").response().body()).contains("SUMMARY");
    done(member.put(grant, "{\"level\": \"FULL\"}"));
    for (int seen = 0; seen < 2; seen++) {
      assertThat(investor.get(deal).json().path("level").asString()).isEqualTo("FULL");
    }

    String ground = deal.replace("/api/deals", "deal");
    assertThat(grounds(investor)).containsExactly(ground + "/FULL", ground + "/SUMMARY");
    member.get(deal);
    maillage.operator().get(deal);
    assertThat(grounds(member)).as("its own").isEmpty();
    assertThat(grounds(maillage.operator())).as("by virtue of its role").isEmpty();
  }

  @Test
  void notesContactsThatAreShownToWhoWasIntroduced() {
    String contacts = "/api/participants/" + startup + "/contacts";
    String person = Town.created(member.post(contacts, "{\"name\": \"Quelqu'un\"}"));

    assertThat(other.get(contacts).response().body()).contains(person);

    assertThat(grounds(other)).contains("contact/" + person);
    member.get(contacts);
    assertThat(grounds(member)).as("its own").isEmpty();
  }

  /** By virtue of what somebody was shown something of the start-up, last shown first. */
  private List<String> grounds(Caller viewer) {
    return entries(member, startup).stream()
        .filter(entry -> account(entry).equals(viewer.username()))
        .map(entry -> entry.path("ground").asString())
        .toList();
  }

  @Test
  void hidesTheLedgerOfAParticipantFromOthers() {
    assertThat(member.get("/api/disclosures?participant=" + lab).status()).isEqualTo(403);
    assertThat(entries(member, startup))
        .allSatisfy(entry -> assertThat(entry.path("subject").asString()).isEqualTo(startup));
  }

  @Test
  void showsAnOperatorWhatHappenedToASubjectPageByPage() {
    JsonNode whole = audit("?limit=100");
    assertThat(whole.path("items").valueStream().map(event -> event.path("type").asString()))
        .startsWith("maillage.ConnectionProposed", "maillage.ConnectionRelayed")
        .endsWith("maillage.IdentitiesRevealed");
    assertThat(whole.path("items").valueStream().map(event -> event.path("actor").asString("")))
        .contains("admin", member.username(), other.username());

    JsonNode first = audit("?limit=1");
    JsonNode second = audit("?limit=1&after=" + first.path("next").asLong());
    assertThat(first.path("items").get(0)).isEqualTo(whole.path("items").get(0));
    assertThat(second.path("items").get(0)).isEqualTo(whole.path("items").get(1));
    assertThat(whole.path("next").isNull()).isTrue();
  }

  private JsonNode audit(String query) {
    return maillage.operator().get("/api/audit/connection/" + connection + query).json();
  }

  private static List<JsonNode> entries(Caller caller, String participant) {
    Answer answer = caller.get("/api/disclosures?limit=100&participant=" + participant);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    return answer.json().path("items").valueStream().toList();
  }

  private static String account(JsonNode entry) {
    return entry.path("account").asString();
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(204);
  }
}
