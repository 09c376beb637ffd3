package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import ma.maillage.frontend.running.Caller.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DemoIT {

  @Test
  void letsThisMachineInAsAnyAccountOfTheDemo() {
    try (RunningMaillage maillage =
        RunningMaillage.start(RunningMaillage.newDirectory(), "--maillage.demo=true")) {
      Caller browser = maillage.nobody();
      List<JsonNode> accounts = browser.get("/api/session/demo").json().valueStream().toList();
      assertThat(accounts).hasSize(5);
      for (JsonNode account : accounts) {
        String form = "{\"username\": %s}".formatted(account.get("username"));
        Answer signIn = browser.post("/api/session/demo", form);
        assertThat(signIn.status()).isEqualTo(200);
        assertThat(signIn.json()).isEqualTo(account);
        Caller caller = maillage.firstRunAccount(account.get("username").asString());
        assertThat(caller.get("/api/connections").status()).isEqualTo(200);
        JsonNode participant = account.get("participant");
        if (!participant.isNull()) {
          assertThat(caller.get("/api/participants/" + participant.asString()).status())
              .isEqualTo(200);
        }
      }
      Answer through =
          browser.send(
              browser
                  .request("/api/session/demo")
                  .setHeader("X-Forwarded-For", "192.0.2.1")
                  .POST(BodyPublishers.ofString("{\"username\": \"operateur\"}")));
      assertThat(through.status()).isEqualTo(403);
      assertThat(browser.post("/api/session/demo", "{\"username\": \"admin\"}").status())
          .isEqualTo(403);
    }
  }
}
