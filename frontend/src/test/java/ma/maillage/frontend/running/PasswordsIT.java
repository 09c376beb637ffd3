package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.stream.Collectors;
import ma.maillage.frontend.running.Caller.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Passwords that are changed, forgotten and guessed, and who asks too often. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasswordsIT {

  private static final int FAILURES = 3;
  private static final int PER_MINUTE = 100;
  private static final String NEXT = "a password of my own";

  private RunningMaillage maillage;
  private Town town;
  private String participant = "";

  @BeforeAll
  void start() {
    maillage =
        RunningMaillage.start(
            RunningMaillage.newDirectory(),
            "--maillage.sign-in.failures=" + FAILURES,
            "--maillage.requests-per-minute.per-account=" + PER_MINUTE);
    town = new Town(maillage);
    participant = town.participant("STARTUP", "Larache");
  }

  @AfterAll
  void stop() {
    maillage.close();
  }

  @Test
  void changesOnesOwnPasswordAndEndsEveryOtherSession() {
    Caller member = town.member(participant);
    String here = session(member);
    String elsewhere = session(member);

    Answer changed =
        maillage
            .nobody()
            .send(
                withCookies("/api/account/password", here)
                    .PUT(HttpRequest.BodyPublishers.ofString(change(member.password(), NEXT))));

    assertThat(changed.status()).as(changed.response().body()).isEqualTo(204);
    assertThat(current(cookies(changed))).as("the session goes on").isEqualTo(200);
    assertThat(current(elsewhere)).isEqualTo(401);
    assertThat(member.get("/api/session").status()).isEqualTo(401);
    assertThat(with(member, NEXT).get("/api/session").status()).isEqualTo(200);
  }

  @Test
  void refusesANewPasswordThatIsShortOldOrTheName() {
    Caller member = town.member(participant);
    assertThat(put(member, member.password(), "short").status()).isEqualTo(400);
    assertThat(put(member, member.password(), member.password()).status()).isEqualTo(422);
    assertThat(put(member, member.password(), member.username()).status()).isEqualTo(422);
    Answer wrong = put(member, "wrong", NEXT);
    assertThat(wrong.status()).as("401 would end the session of a browser").isEqualTo(400);
    assertThat(wrong.json().at("/errors/0/field").asString()).isEqualTo("current");
    assertThat(member.get("/api/session").status()).isEqualTo(200);
  }

  @Test
  void locksWhoGuessesUntilAnOperatorUnlocks() {
    Caller member = town.member(participant);
    for (int guess = 0; guess < FAILURES; guess++) {
      assertThat(with(member, "wrong").get("/api/session").status()).isEqualTo(401);
    }

    Answer script = member.get("/api/session");
    Answer browser = maillage.nobody().post("/api/session", credentials(member));

    for (Answer refused : new Answer[] {script, browser}) {
      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.json().get("code").asString()).isEqualTo("SignInLocked");
      assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 15 * 60);
    }
    String unlock = "/api/accounts/" + member.username() + "/unlock";
    assertThat(maillage.operator().post(unlock, "").status()).isEqualTo(204);
    assertThat(member.get("/api/session").status()).isEqualTo(200);
    assertThat(maillage.operator().post("/api/accounts/ghost/unlock", "").status()).isEqualTo(404);
  }

  @Test
  void issuesAPasswordThatOnlyServesToChooseAnother() {
    Caller member = town.member(participant);
    String session = session(member);
    Answer reset =
        maillage.operator().post("/api/accounts/" + member.username() + "/password-reset", "");
    Caller issued = with(member, reset.json().get("password").asString());

    assertThat(member.get("/api/session").status()).isEqualTo(401);
    assertThat(current(session)).isEqualTo(401);
    assertThat(issued.get("/api/session").status()).isEqualTo(200);
    Answer refused = issued.get("/api/needs");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.json().get("code").asString()).isEqualTo("PasswordChangeRequired");

    assertThat(put(issued, issued.password(), NEXT).status()).isEqualTo(204);
    assertThat(with(member, NEXT).get("/api/needs").status()).isEqualTo(200);
    assertThat(issued.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void slowsDownAnAccountThatAsksTooOftenAndNobodyElse() {
    Caller busy = town.member(participant);
    Answer last = busy.get("/api/session");
    for (int asked = 1; asked <= 2 * PER_MINUTE && last.status() == 200; asked++) {
      last = busy.get("/api/session");
    }

    assertThat(last.status()).isEqualTo(429);
    assertThat(last.json().get("code").asString()).isEqualTo("TooManyRequests");
    assertThat(Integer.parseInt(last.header("Retry-After"))).isPositive();
    assertThat(maillage.operator().get("/api/session").status()).isEqualTo(200);
  }

  private String session(Caller member) {
    Answer signedIn = maillage.nobody().post("/api/session", credentials(member));
    assertThat(signedIn.status()).isEqualTo(200);
    return cookies(signedIn);
  }

  private static String credentials(Caller member) {
    return "{\"username\": \"%s\", \"password\": \"%s\"}"
        .formatted(member.username(), member.password());
  }

  private int current(String cookies) {
    return maillage.nobody().send(withCookies("/api/session", cookies).GET()).status();
  }

  private HttpRequest.Builder withCookies(String path, String cookies) {
    HttpRequest.Builder request = maillage.nobody().request(path).setHeader("Cookie", cookies);
    for (String cookie : cookies.split("; ", -1)) {
      if (cookie.startsWith("XSRF-TOKEN=")) {
        request.setHeader("X-XSRF-TOKEN", cookie.substring("XSRF-TOKEN=".length()));
      }
    }
    return request;
  }

  private static String cookies(Answer answer) {
    return answer.cookies().entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private static Answer put(Caller caller, String current, String next) {
    return caller.put("/api/account/password", change(current, next));
  }

  private static String change(String current, String next) {
    return "{\"current\": \"%s\", \"next\": \"%s\"}".formatted(current, next);
  }

  private static Caller with(Caller caller, String password) {
    return new Caller(caller.maillage(), caller.username(), password);
  }
}
