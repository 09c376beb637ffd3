package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ma.maillage.frontend.running.Caller.Answer;
import org.junit.jupiter.api.Test;

/** A start-up that was registered twice, once by an import. */
class MergeIT {

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Town town = new Town(maillage);
  private final Caller operator = maillage.operator();
  private final String number = Town.unique("essai:doublon");
  private final String name = Town.unique("Doublon");
  private final String word = Town.unique("palan").replace("-", "");
  private final String one = registered("[]");
  private final String twin = registered("[\"%s\"]".formatted(number));
  private final Caller member = town.member(one);

  @Test
  void aDuplicateGoesOnAsTheOtherOneUntilTheMergeIsUndone() {
    String need = Town.created(operator.post("/api/needs", need(twin)));
    await().until(() -> suspicions().contains(twin));
    await().until(() -> found().contains(twin));

    done(operator.put("/api/participants/" + twin + "/merge", "{\"into\": \"%s\"}".formatted(one)));

    await().until(() -> !suspicions().contains(twin));
    assertThat(mergedInto()).isEqualTo(one);
    assertThat(operator.get("/api/participants?limit=100").response().body()).doesNotContain(twin);
    await().until(() -> found().contains(one) && !found().contains(twin));
    await().until(() -> owner(need).equals(one));
    Answer again = register("[\"%s\"]".formatted(number));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().get("detail").asString()).contains(one);

    done(operator.delete("/api/participants/" + twin + "/merge"));

    await().until(() -> suspicions().contains(twin));
    await().until(() -> found().contains(twin) && !found().contains("\"" + one + "\""));
    await().until(() -> owner(need).equals(twin));

    done(operator.put("/api/participants/" + one + "/differences/" + twin, ""));
    await().until(() -> !suspicions().contains(twin));
  }

  private String found() {
    return member.get("/api/search?q=" + word).response().body();
  }

  private String suspicions() {
    return operator.get("/api/participants/" + one + "/suspicions").response().body();
  }

  private String mergedInto() {
    return member.get("/api/participants/" + twin).json().get("mergedInto").asString();
  }

  private String owner(String need) {
    return member.get("/api/needs/" + need).json().at("/owner/id").asString();
  }

  private String need(String owner) {
    return "{\"owner\": \"%s\", \"title\": \"%s\", \"language\": \"fr\"}".formatted(owner, word);
  }

  private String registered(String numbers) {
    return Town.created(register(numbers));
  }

  private Answer register(String numbers) {
    return operator.post(
        "/api/participants",
        """
        {"kind": "STARTUP", "name": "%s", "city": "Taza", "country": "MA", "externalIds": %s}
        """
            .formatted(name, numbers));
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(204);
  }
}
