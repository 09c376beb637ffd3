package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import ma.maillage.frontend.running.Caller.Answer;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Searches all that an installation keeps for a person, before and after that one is erased. */
class ErasureIT {

  private static final String NAME = "Zineb Ouazzani-Touhami";
  private static final String MAIL = "zineb.ouazzani@exemple.ma";
  private static final String PHONE = "+212 6 74 31 55 19";
  private static final String FORMER_MAIL = "zineb.avant@exemple.ma";
  private static final String FUNCTION = "Responsable des essais";
  private static final List<String> PERSON = List.of(NAME, MAIL, PHONE, FORMER_MAIL, FUNCTION);

  private final Path data = RunningMaillage.newDirectory();
  private final Path log = data.resolve("maillage.log");
  private final Traces traces = new Traces(data);

  @Test
  void leavesNothingOfThePersonInAnyFile() {
    String startup;
    String person;
    byte[] key;
    Caller member;
    try (RunningMaillage maillage = start()) {
      Town town = new Town(maillage);
      startup = town.participant("STARTUP", "Sefrou");
      String control = nameOf(startup, maillage);
      String contacts = "/api/participants/" + startup + "/contacts";
      member = town.member(startup);
      person = Town.created(member.post(contacts, contact(FORMER_MAIL, PHONE)));
      String path = contacts + "/" + person;
      assertThat(member.put(path, contact(MAIL, PHONE)).status()).isEqualTo(204);
      refusesWithoutRepeatingWhatIsInvalid(member, contacts);
      key = wrappedKey(person, maillage);

      assertThat(member.get(contacts).response().body()).contains(NAME, MAIL, PHONE, FUNCTION);
      assertThat(member.get(path + "/export").response().body()).contains(NAME, MAIL, FORMER_MAIL);
      assertThat(traces.of(List.of(control))).as("the search finds what is there").isNotEmpty();
      assertThat(Traces.in(exportOfTheLog(maillage), List.of(control))).isTrue();
      assertThat(new Traces(log).of(List.of("New account admin"))).containsExactly(log);
      assertThat(traces.of(key)).as("the key, wrapped").isNotEmpty();
      assertFindsNothingReadable(maillage);

      assertThat(member.delete(path).status()).isEqualTo(204);

      assertRedacted(member, contacts, path);
      assertThat(member.put(path, contact(MAIL, PHONE)).status()).isEqualTo(409);
      assertFindsNothingReadable(maillage);
      JsonNode compacted = compact(maillage);
      System.out.printf("compaction after an erasure: %s%n", compacted);
      assertThat(traces.of(key)).as("the key, wrapped").isEmpty();
      assertThat(traces.of(List.of(control))).isNotEmpty();
      assertFindsNothingReadable(maillage);

      rebuild("contacts", maillage);
      assertRedacted(member, contacts, path);
      assertThat(traces.of(key)).isEmpty();
    }
    assertThat(traces.of(key)).as("after the end").isEmpty();
    assertThat(traces.of(PERSON)).as("after the end").isEmpty();
    try (RunningMaillage again = start()) {
      String contacts = "/api/participants/" + startup + "/contacts";
      assertRedacted(member.at(again), contacts, contacts + "/" + person);
      assertFindsNothingReadable(again);
    }
  }

  private RunningMaillage start() {
    return RunningMaillage.start(data, "--logging.file.name=" + log, "--logging.level.root=info");
  }

  private static String contact(String mail, String phone) {
    return """
    {"name": "%s", "mail": "%s", "phone": "%s", "function": "%s"}
    """
        .formatted(NAME, mail, phone, FUNCTION);
  }

  private static void refusesWithoutRepeatingWhatIsInvalid(Caller member, String contacts) {
    Answer noMail = member.post(contacts, contact(NAME, PHONE));
    Answer noJson = member.post(contacts, contact(MAIL, PHONE + "\", "));

    assertThat(List.of(noMail.status(), noJson.status())).containsOnly(400);
    assertThat(noMail.response().body()).contains("\"mail\"").doesNotContain(NAME);
    assertThat(noJson.response().body()).doesNotContain(NAME, MAIL, PHONE);
  }

  private void assertFindsNothingReadable(RunningMaillage maillage) {
    assertThat(traces.of(PERSON)).isEmpty();
    assertThat(Traces.in(exportOfTheLog(maillage), PERSON)).as("export of the log").isFalse();
  }

  private static void assertRedacted(Caller member, String contacts, String path) {
    Answer shown = member.get(contacts);
    assertThat(shown.status()).isEqualTo(200);
    JsonNode contact = shown.json().get("items").get(0);
    assertThat(contact.get("status").asString()).isEqualTo("REDACTED");
    assertThat(contact.get("details").isNull()).isTrue();
    JsonNode export = member.get(path + "/export").json();
    assertThat(export.get("status").asString()).isEqualTo("REDACTED");
    assertThat(export.get("versions")).isEmpty();
  }

  private static byte[] wrappedKey(String person, RunningMaillage maillage) {
    Document key =
        maillage
            .database()
            .getCollection("person-keys")
            .find(Filters.eq("_id", "person " + person))
            .first();
    return Objects.requireNonNull(key).get("wrapped", Binary.class).getData();
  }

  private static String exportOfTheLog(RunningMaillage maillage) {
    String export = maillage.operator().get("/actuator/eventlog/export").response().body();
    assertThat(export.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    assertThat(export).contains("ContactRecorded");
    return export;
  }

  private static JsonNode compact(RunningMaillage maillage) {
    Answer compacted = maillage.operator().post("/actuator/compaction", "{}");
    assertThat(compacted.status()).as(compacted.response().body()).isEqualTo(200);
    return compacted.json();
  }

  private static void rebuild(String processor, RunningMaillage maillage) {
    Caller operator = maillage.operator();
    String path = "/actuator/processors/" + processor;
    assertThat(operator.post(path + "/rebuild", "{}").status()).isLessThan(300);
    await().until(() -> operator.get(path).json().at("/state/lag").asLong(1) == 0);
  }

  private static String nameOf(String participant, RunningMaillage maillage) {
    return maillage
        .operator()
        .get("/api/participants/" + participant)
        .json()
        .get("name")
        .asString();
  }
}
