package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ma.maillage.frontend.running.Caller.Answer;
import ma.maillage.frontend.running.SseConnection.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Searches the raw bodies of whatever a side can ask for the name of the other side (R6). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BlindIntroductionIT {

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Town town = new Town(maillage);
  private final String startup = town.participant("STARTUP", "Taza");
  private final String lab = town.participant("RESEARCH_LAB", "Ifrane");
  private final String labName = nameOf(lab);
  private final String need = needNaming(labName);
  private final String contact = contactOf(lab);
  private final String startupName = nameOf(startup);
  private final String deal = town.deal(startup, Town.unique("sector"));
  private final Caller member = town.member(startup);
  private final Caller other = town.member(lab);
  private final Caller ambassador = town.ambassador("Taza");

  @Test
  void noResponseNamesTheOtherSideBeforeBothConsented() {
    String connection = town.connection(startup, lab);
    for (String path : List.of("/api/connections?limit=100", "/api/connections/" + connection)) {
      assertThat(member.get(path).response().body()).as(path).doesNotContain(labName);
    }

    relay(connection);
    assertBlind(connection);
    String seen = member.get("/api/connections/" + connection).response().body();
    assertThat(seen)
        .contains("RESEARCH_LAB", "\"ict\"", "ifrane", "… vous ira bien")
        .contains("\"identity\":null", "\"step\":\"CONSENT\"");

    consent(member, connection);
    consent(member, connection);
    assertBlind(connection);
    assertThat(other.get("/api/connections/" + connection).response().body())
        .doesNotContain("ConnectionConsented");

    consent(other, connection);
    await().until(() -> member.get("/api/participants/" + lab).status() == 200);
    assertThat(member.get("/api/connections/" + connection).response().body()).contains(labName);
    assertThat(member.get("/api/participants/" + lab).response().body()).contains(labName);
    assertThat(member.get("/api/search?q=" + labName).response().body()).contains(labName);
    assertThat(member.get("/api/needs/" + need).response().body()).contains(labName);
    String contacts = "/api/participants/" + lab + "/contacts";
    assertThat(member.get(contacts).response().body()).contains(contact);
    assertThat(member.delete(contacts + "/any").status()).as("reads only").isEqualTo(403);
    Event last = feedUntil("IdentitiesRevealed").getLast();
    assertThat(last.data()).contains(labName);
  }

  private void assertBlind(String connection) {
    await().until(() -> member.get("/api/participants/" + lab).status() == 404);
    List<String> paths = new ArrayList<>();
    paths.add("/api/connections?limit=100");
    paths.add("/api/connections/" + connection);
    paths.add("/api/search?limit=100");
    paths.add("/api/search?q=" + labName);
    paths.add("/api/search?q=besoin&city=ifrane");
    paths.add("/api/participants/" + lab);
    paths.add("/api/participants?limit=100&city=ifrane");
    paths.add("/api/participants/" + lab + "/contacts");
    paths.add("/api/needs/" + need);
    paths.add("/api/needs?limit=100");
    paths.add("/api/needs?owner=" + lab);
    for (String path : paths) {
      assertThat(member.get(path).response().body()).as(path).doesNotContain(labName, contact);
    }
    Answer matches = member.post("/api/matches", "{\"text\": \"ict besoin\", \"limit\": 100}");
    assertThat(matches.status()).isEqualTo(200);
    assertThat(matches.response().body()).doesNotContain(labName);
    for (String path : List.of("/api/deals?limit=100", "/api/deals/" + deal)) {
      assertThat(other.get(path).response().body())
          .as(path)
          .contains(deal)
          .doesNotContain(startupName, startup);
    }
    assertThat(ambassador.get("/api/connections/" + connection).response().body())
        .as("an ambassador knows both")
        .contains(labName);
  }

  private List<Event> feedUntil(String type) {
    String feed = "/api/feeds/introductions/" + startup + "?since=0";
    List<Event> events = new ArrayList<>();
    try (SseConnection connection = SseConnection.open(member, feed, null)) {
      do {
        events.add(Objects.requireNonNull(connection.next(), "the stream has ended"));
      } while (!events.getLast().type().equals(type));
    }
    assertThat(events.subList(0, events.size() - 1))
        .extracting(Event::data)
        .noneMatch(data -> data.contains(labName));
    return events;
  }

  private void relay(String connection) {
    String word = "{\"comment\": \"%s vous ira bien\"}".formatted(labName);
    Answer relayed = ambassador.post("/api/connections/" + connection + "/relay", word);
    assertThat(relayed.status()).as(relayed.response().body()).isEqualTo(204);
  }

  private static void consent(Caller side, String connection) {
    Answer consented = side.post("/api/connections/" + connection + "/consent", "");
    assertThat(consented.status()).as(consented.response().body()).isEqualTo(204);
  }

  private String nameOf(String participant) {
    return maillage
        .operator()
        .get("/api/participants/" + participant)
        .json()
        .get("name")
        .asString();
  }

  private String contactOf(String participant) {
    String name = Town.unique("personne");
    Town.created(
        maillage
            .operator()
            .post(
                "/api/participants/" + participant + "/contacts",
                "{\"name\": \"%s\", \"mail\": \"x@example.org\"}".formatted(name)));
    return name;
  }

  private String needNaming(String name) {
    Answer published =
        maillage
            .operator()
            .post(
                "/api/needs",
                "{\"owner\": \"%s\", \"title\": \"Besoin de %s\"}".formatted(lab, name));
    assertThat(published.status()).as(published.response().body()).isEqualTo(201);
    return published.json().get("id").asString();
  }
}
