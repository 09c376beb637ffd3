package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import ma.maillage.frontend.running.Caller.Answer;
import ma.maillage.frontend.running.StompConnection.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may open a WebSocket, and from which page. */
class HandshakeIT {

  private static final int OPENED = 101;
  private static final String SESSION = "MAILLAGE_SESSION";

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Town town = new Town(maillage);
  private final Caller member = town.member(town.participant("STARTUP", "Zagora"));
  private final String own = maillage.uri("").toString();

  @ParameterizedTest
  @ValueSource(
      strings = {"https://evil.example", "http://127.0.0.1:1", "http://127.0.0.1", "null", "x"})
  void refusesAPageOfAnotherSiteWhateverTheBrowserSendsAlong(String origin) {
    Map<String, String> session = Map.of("Origin", origin, "Cookie", session());
    assertThat(handshake(session)).isEqualTo(403);
    Map<String, String> basic = Map.of("Origin", origin, "Authorization", member.authorization());
    assertThat(handshake(basic)).isEqualTo(403);
  }

  @Test
  void opensForAPageOfItsOwnAndForAScriptThatHasNoPage() {
    assertThat(handshake(Map.of("Origin", own, "Cookie", session()))).isEqualTo(OPENED);
    assertThat(handshake(Map.of("Authorization", member.authorization()))).isEqualTo(OPENED);
  }

  @Test
  void opensForNobodyWhoIsNotSignedIn() {
    assertThat(handshake(Map.of("Origin", own))).isEqualTo(401);
    assertThat(handshake(Map.of("Origin", own, "Cookie", SESSION + "=made-up"))).isEqualTo(401);
    Caller guessing = new Caller(maillage, member.username(), "wrong");
    assertThat(handshake(Map.of("Authorization", guessing.authorization()))).isEqualTo(401);
  }

  @Test
  void opensForNobodyWhoseOnlyPasswordServesOnce() {
    Caller once = withPasswordThatServesOnce();
    assertThat(handshake(Map.of("Authorization", once.authorization()))).isEqualTo(403);
  }

  @Test
  void followsNothingOnceThePasswordChangedAfterTheHandshake() {
    Caller startup = town.member(town.participant("STARTUP", "Zagora"));
    try (StompConnection connection = StompConnection.open(startup)) {
      assertThat(connection.next().command()).isEqualTo("CONNECTED");
      reset(startup);

      Frame refused = connection.subscribe("/feeds/inbox/zagora", Map.of());

      assertThat(refused.command()).isEqualTo("ERROR");
      assertThat(refused.body()).contains("sign in again");
    }
  }

  @Test
  void givesTheSessionInACookieThatOtherSitesDoNotSendAlongAndScriptsCannotRead() {
    assertThat(signedIn().response().headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith(SESSION))
        .singleElement()
        .asString()
        .contains("SameSite=Lax", "HttpOnly");
  }

  private String session() {
    return SESSION + "=" + signedIn().cookies().get(SESSION);
  }

  private Answer signedIn() {
    return maillage
        .nobody()
        .post(
            "/api/session",
            "{\"username\": \"%s\", \"password\": \"%s\"}"
                .formatted(member.username(), member.password()));
  }

  private Caller withPasswordThatServesOnce() {
    Caller account = town.member(town.participant("STARTUP", "Zagora"));
    return new Caller(maillage, account.username(), reset(account));
  }

  private String reset(Caller account) {
    Answer reset =
        maillage.operator().post("/api/accounts/" + account.username() + "/password-reset", "");
    return reset.json().path("password").asString();
  }

  /** The status that a handshake is answered with. */
  private int handshake(Map<String, String> headers) {
    URI uri = URI.create(maillage.uri("/ws").toString().replace("http:", "ws:"));
    try (HttpClient http = HttpClient.newHttpClient()) {
      WebSocket.Builder builder = http.newWebSocketBuilder().subprotocols("v12.stomp");
      headers.forEach(builder::header);
      builder.buildAsync(uri, new WebSocket.Listener() {}).join().abort();
      return OPENED;
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof WebSocketHandshakeException refused) {
        return refused.getResponse().statusCode();
      }
      throw failure;
    }
  }
}
