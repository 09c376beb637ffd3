package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ma.maillage.frontend.running.Caller.Answer;
import org.junit.jupiter.api.Test;

/** A member of a cluster that moderates, and those who judge what it says. */
class ModerationIT {

  private static final String CITY = "Settat";

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Town town = new Town(maillage);
  private final Caller operator = maillage.operator();
  private final String startup = town.participant("STARTUP", CITY);
  private final Caller member = town.member(startup);
  private final Caller stranger = town.member(town.participant("STARTUP", CITY));
  private final Caller ambassador = town.ambassador(CITY);
  private final String cluster = town.moderatingCluster(CITY);

  @Test
  void nobodySeesANeedBeforeSomebodyElseApprovedIt() {
    town.join(startup, cluster);
    String word = Town.unique("tensiometre").replace("-", "");
    String need = "/api/needs/" + waiting(member.post("/api/needs", need("", word)));
    String draft = need.replace("/needs/", "/drafts/NEED/");

    assertThat(member.get(draft).json().get("status").asString()).isEqualTo("WAITING");
    assertThat(stranger.get(draft).status()).isEqualTo(403);
    assertThat(stranger.get(need).status()).isEqualTo(404);
    assertThat(stranger.get("/api/needs?owner=" + startup).json().get("items").isEmpty()).isTrue();
    assertThat(ambassador.get("/api/drafts?status=WAITING").response().body()).contains(word);
    assertThat(stranger.get("/api/drafts").response().body()).doesNotContain(word);

    done(ambassador.post(draft + "/changes", "{\"revision\": 1, \"what\": \"Lesquels ?\"}"));
    assertThat(member.get(draft).json().get("comment").asString()).isEqualTo("Lesquels ?");
    String id = need.substring("/api/needs/".length());
    waiting(operator.post("/api/needs?draft=true", need(id, word + " de sol")));

    Answer own = operator.post(draft + "/approval", "{\"revision\": 2}");
    assertThat(own.status()).isEqualTo(422);
    assertThat(own.json().get("code").asString()).isEqualTo("OwnDraft");
    assertThat(ambassador.post(draft + "/approval", "{\"revision\": 1}").status()).isEqualTo(409);
    assertThat(stranger.get("/api/search?q=" + word).response().body()).doesNotContain(id);
    done(ambassador.post(draft + "/approval", "{\"revision\": 2}"));

    await().until(() -> stranger.get(need).status() == 200);
    await().until(() -> stranger.get("/api/search?q=" + word).response().body().contains(id));
    assertThat(member.get(draft).json().get("status").asString()).isEqualTo("APPROVED");
  }

  @Test
  void aProfileIsShownAsItWasUntilItsNewWordsAreApproved() {
    town.join(startup, cluster);
    String profile = "/api/participants/" + startup;
    String renamed =
        "{\"name\": \"Autre nom\", \"city\": \"%s\", \"country\": \"MA\"}".formatted(CITY);
    Answer submitted = member.put(profile, renamed);
    assertThat(submitted.status()).isEqualTo(202);
    String draft = submitted.header("Location");

    assertThat(stranger.get(profile).json().get("name").asString()).isNotEqualTo("Autre nom");
    done(ambassador.post(draft + "/rejection", "{\"revision\": 1, \"reason\": \"INACCURATE\"}"));
    assertThat(member.get(draft).json().get("reason").asString()).isEqualTo("INACCURATE");

    assertThat(member.put(profile, renamed).status()).isEqualTo(202);
    done(ambassador.post(draft + "/approval", "{\"revision\": 2}"));
    await().until(() -> stranger.get(profile).json().get("name").asString().equals("Autre nom"));
  }

  @Test
  void whatAMemberOfNoSuchClusterSaysIsPublishedAtOnce() {
    Town.created(member.post("/api/needs", need("", "Sans attendre")));
    assertThat(operator.get("/api/moderation").response().body()).contains(cluster);
  }

  private String need(String id, String title) {
    String named = id.isEmpty() ? "" : "\"id\": \"%s\", ".formatted(id);
    return "{%s\"owner\": \"%s\", \"title\": \"%s\", \"language\": \"fr\"}"
        .formatted(named, startup, title);
  }

  private static String waiting(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(202);
    return answer.json().get("id").asString();
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(204);
  }
}
