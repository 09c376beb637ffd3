package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import ma.maillage.frontend.running.Caller.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionIT {

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Caller operator = maillage.operator();
  private final Caller browser = maillage.nobody();

  @Test
  void holdsASessionThatReadsAtOnceAndWritesWithTheCsrfToken() {
    Answer signIn = browser.post("/api/session", credentials(operator.password()));
    assertThat(signIn.status()).isEqualTo(200);
    assertThat(signIn.json().get("username").asString()).isEqualTo("admin");
    assertThat(signIn.response().headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("MAILLAGE_SESSION=")
                    .contains("HttpOnly", "SameSite=Lax"));

    String cookies = cookies(signIn);
    Answer read = browser.send(browser.request("/api/session").setHeader("Cookie", cookies).GET());
    assertThat(read.status()).isEqualTo(200);

    assertThat(write(cookies, null).status()).isEqualTo(403);
    assertThat(write(cookies, "forged").status()).isEqualTo(403);
    assertThat(write(cookies, cookie(signIn, "XSRF-TOKEN")).status()).isEqualTo(400);

    Answer signOut =
        browser.send(
            browser
                .request("/api/session")
                .setHeader("Cookie", cookies)
                .setHeader("X-XSRF-TOKEN", cookie(signIn, "XSRF-TOKEN"))
                .DELETE());
    assertThat(signOut.status()).isEqualTo(204);
    Answer after = browser.send(browser.request("/api/session").setHeader("Cookie", cookies).GET());
    assertThat(after.status()).isEqualTo(401);
  }

  @Test
  void refusesAWrongPassword() {
    Answer refused = browser.post("/api/session", credentials("wrong"));
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.json().get("code").asString()).isEqualTo("NotSignedIn");
    assertThat(browser.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void gettingInWithoutPasswordIsForTheDemo() {
    assertThat(browser.get("/api/session/demo").json().size()).isZero();
    assertThat(browser.post("/api/session/demo", "{\"username\": \"admin\"}").status())
        .isEqualTo(403);
  }

  @Test
  void doesNotOpenAPasswordWindowInABrowser() {
    Answer script = browser.get("/api/needs");
    assertThat(script.header("WWW-Authenticate")).startsWith("Basic");
    Answer page =
        browser.send(browser.request("/api/needs").header("Sec-Fetch-Mode", "cors").GET());
    assertThat(page.header("WWW-Authenticate")).startsWith("Session");
  }

  private Answer write(String cookies, @Nullable String token) {
    var request = browser.request("/api/participants").setHeader("Cookie", cookies);
    if (token != null) {
      request.setHeader("X-XSRF-TOKEN", token);
    }
    return browser.send(request.POST(BodyPublishers.ofString("{}")));
  }

  private static String credentials(String password) {
    return "{\"username\": \"admin\", \"password\": \"%s\"}".formatted(password);
  }

  private static String cookies(Answer answer) {
    return answer.cookies().entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String cookie(Answer answer, String name) {
    return answer.cookies().getOrDefault(name, "");
  }
}
