package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ma.maillage.frontend.running.Caller.Answer;

/**
 * A small world of which the access matrix speaks: one thing of each sort, and callers to whom it
 * belongs or not.
 */
final class AccessWorld {

  private static final String SOURCE = "\"source\": {\"name\": \"Test\", \"date\": \"2026\"}";

  private final RunningMaillage maillage;
  private final Caller operator;
  private final Map<String, String> things = new HashMap<>();
  private final Map<String, Caller> callers = new HashMap<>();

  AccessWorld(RunningMaillage maillage) {
    this.maillage = maillage;
    this.operator = maillage.operator();
    Town town = new Town(maillage);
    String here = city();
    String there = city();
    things.put("city", here);
    participants(town, here, there);
    accounts(town, here, there);
    market(town);
    places();
    introductions(town);
    things.put("gathering", town.gathering(here));
    String survey =
        """
        {"title": "x", "year": 2026, "invited": ["%s"], "lastDay": "2101-01-31"}
        """
            .formatted(thing("own"));
    things.put("survey", Town.created(operator.post("/api/surveys", survey)));
    things.put("person", person());
    things.put("draft", draft(town, there));
    things.put("request", request());
    String started =
        operator.post("/api/imports?mapping=canonical", "").json().get("id").asString();
    things.put("import", started);
  }

  private void participants(Town town, String here, String there) {
    things.put("own", town.participant("STARTUP", here));
    things.put("lab", town.participant("RESEARCH_LAB", here));
    things.put("park", town.participant("TECHNOLOGY_PARK", here));
    things.put("cluster", town.participant("CLUSTER", here));
    things.put("mayor", town.participant("INNOVATION_CITY", here));
    things.put("blind", town.participant("STARTUP", there));
    things.put("other", town.participant("STARTUP", there));
    things.put("duplicate", town.participant("RESEARCH_LAB", there));
    things.put("fund", town.participant("INVESTOR", there));
    things.put("other fund", town.participant("INVESTOR", there));
  }

  private void accounts(Town town, String here, String there) {
    Caller member = town.member(thing("own"));
    things.put("username", member.username());
    things.put("password", member.password());
    things.put("account", town.member(thing("own")).username());
    callers.put("nobody", maillage.nobody());
    callers.put("member", member);
    callers.put("other member", town.member(thing("other")));
    callers.put("park", town.member(thing("park")));
    callers.put("investor", town.investor(thing("fund")));
    callers.put("other investor", town.investor(thing("other fund")));
    callers.put("ambassador", town.ambassador(here));
    callers.put("other ambassador", town.ambassador(there));
    callers.put("operator", operator);
  }

  private void market(Town town) {
    things.put("need", town.need(thing("own")));
    things.put("offer", offer(thing("own")));
    things.put("deal", town.deal(thing("own"), "ict"));
    things.put("blind need", town.need(thing("blind")));
    things.put("blind offer", offer(thing("blind")));
    things.put("blind deal", town.deal(thing("blind"), "ict"));
    things.put("subscription", town.subscription(thing("fund"), "ict"));
  }

  private String offer(String owner) {
    String form = "{\"owner\": \"%s\", \"title\": \"Offre\"}".formatted(owner);
    return Town.created(operator.post("/api/offers", form));
  }

  private void places() {
    String form =
        """
        {"name": "Parc", "city": "%s", "operator": "%s", "openedIn": "2026", %s}
        """
            .formatted(thing("city"), thing("park"), SOURCE);
    things.put("site", Town.created(operator.post("/api/sites", form)));
    String rules = "{\"appliesFrom\": \"2026\", \"sectors\": [\"ict\"], %s}".formatted(SOURCE);
    Answer ruled = operator.post("/api/sites/" + thing("site") + "/rules", rules);
    assertThat(ruled.status()).as(ruled.response().body()).isEqualTo(204);
    String application = "{\"participant\": \"%s\"}".formatted(thing("own"));
    String applications = "/api/sites/" + thing("site") + "/applications";
    things.put("application", Town.created(operator.post(applications, application)));
  }

  private String person() {
    String contacts = "/api/participants/" + thing("own") + "/contacts";
    return Town.created(operator.post(contacts, "{\"name\": \"Quelqu'un\"}"));
  }

  private String draft(Town town, String there) {
    things.put("moderating", town.moderatingCluster(there));
    town.join(thing("own"), thing("moderating"));
    String form = "{\"owner\": \"%s\", \"title\": \"Brouillon\"}".formatted(thing("own"));
    Answer waits = caller("member").post("/api/needs", form);
    assertThat(waits.status()).as(waits.response().body()).isEqualTo(202);
    return waits.json().get("id").asString();
  }

  private String request() {
    String form =
        "{\"city\": \"%s\", \"requester\": \"%s\", \"posting\": {\"title\": \"Demande\"}}"
            .formatted(thing("city"), thing("mayor"));
    return Town.created(operator.post("/api/city-requests", form));
  }

  private void introductions(Town town) {
    things.put("connection", town.connection(thing("own"), thing("lab")));
    String blind = town.connection(thing("own"), thing("blind"));
    Answer relayed = operator.post("/api/connections/" + blind + "/relay", "{}");
    assertThat(relayed.status()).as(relayed.response().body()).isEqualTo(204);
    String hidden = "/api/participants/" + thing("blind");
    await().until(() -> caller("member").get(hidden).status() == 404);
  }

  Caller caller(String name) {
    return Objects.requireNonNull(callers.get(name), name);
  }

  String thing(String name) {
    return Objects.requireNonNull(things.get(name), name);
  }

  /** All things by id, the password left out. */
  List<String> ids() {
    return things.entrySet().stream()
        .filter(thing -> !thing.getKey().equals("password"))
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }

  /** The text with the ids of the things it names in braces. */
  String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> thing : things.entrySet()) {
      filled = filled.replace("{" + thing.getKey() + "}", thing.getValue());
    }
    return filled;
  }

  /** A city nobody else uses; in letters, because digits at the end of a name are a postal code. */
  private static String city() {
    return Town.unique("ville")
        .replaceAll("-", "")
        .chars()
        .map(AccessWorld::letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int letter(int character) {
    return Character.isDigit(character) ? character - '0' + 'k' : character;
  }
}
