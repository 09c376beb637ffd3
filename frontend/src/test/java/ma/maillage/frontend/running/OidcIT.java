package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import ma.maillage.frontend.running.Caller.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Accounts of an OpenID provider, which really runs beside the application. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OidcIT {

  private static final Map<String, Object> AMBASSADOR =
      Map.of(
          "preferred_username",
          "amina",
          "name",
          "Amina B.",
          "realm_access",
          Map.of("roles", List.of("ambassador", "something-else")),
          "city",
          "Fès");

  private OidcProvider provider;
  private RunningMaillage maillage;

  @BeforeAll
  void start() throws IOException {
    int port = freePort();
    maillage =
        RunningMaillage.start(
            RunningMaillage.newDirectory(),
            "--maillage.oidc.issuer=http://127.0.0.1:" + port,
            "--maillage.oidc.client-secret=" + OidcProvider.secretOf(OidcProvider.CLIENT),
            "--maillage.oidc.name=Cluster",
            "--maillage.oidc.claims.roles=realm_access.roles");
    String redirect = maillage.uri("/login/oauth2/code/oidc").toString();
    provider = OidcProvider.start(port, redirect);
  }

  @AfterAll
  void stop() {
    maillage.close();
    provider.close();
  }

  @BeforeEach
  void amina() {
    provider.says(AMBASSADOR);
  }

  @Test
  void takesATokenForTheAccountItSpeaksOf() {
    Caller amina = bearer(token(OidcProvider.CLIENT));

    Answer current = amina.get("/api/session");

    assertThat(current.status()).as(current.response().body()).isEqualTo(200);
    assertThat(current.json().toString())
        .contains("\"amina\"", "Amina B.", "[\"AMBASSADOR\"]", "\"fes\"");
    assertThat(amina.get("/api/connections?city=fes").status()).isEqualTo(200);
    assertThat(amina.get("/api/connections?city=rabat").status()).isEqualTo(403);
    assertThat(amina.get("/api/accounts").status()).isEqualTo(403);
    Answer written =
        amina.post("/api/participants", "{\"kind\": \"STARTUP\", \"name\": \"Jeton\"}");
    assertThat(written.status()).as("without a CSRF token").isEqualTo(201);
    assertThat(maillage.operator().get("/api/accounts").response().body()).contains("Amina B.");
  }

  @Test
  void opensFeedsForATokenAsFarAsItMayFollowThem() {
    Caller amina = bearer(token(OidcProvider.CLIENT));
    try (StompConnection stomp = StompConnection.open(amina)) {
      assertThat(stomp.next().command()).isEqualTo("CONNECTED");
      assertThat(stomp.subscribe("/feeds/inbox/fes", Map.of()).command()).isEqualTo("RECEIPT");
      assertThat(stomp.subscribe("/feeds/inbox/rabat", Map.of()).command()).isEqualTo("ERROR");
    }
    try (SseConnection sse = SseConnection.open(amina, "/api/feeds/inbox/fes", null)) {
      assertThat(sse.status()).isEqualTo(200);
    }
    try (SseConnection sse = SseConnection.open(amina, "/api/feeds/inbox/rabat", null)) {
      assertThat(sse.status()).isEqualTo(403);
    }
  }

  @Test
  void followsTheProviderWhenItChangesWhatSomebodyMay() {
    bearer(token(OidcProvider.CLIENT)).get("/api/session");
    provider.says(
        Map.of("preferred_username", "amina", "realm_access.roles", "MEMBER", "participant", "p1"));

    Answer now = bearer(token(OidcProvider.CLIENT)).get("/api/session");

    assertThat(now.json().path("roles").toString()).isEqualTo("[\"MEMBER\"]");
    assertThat(now.json().path("participant").asString()).isEqualTo("p1");
  }

  @Test
  void refusesTokensThatAreForgedMeantForOthersOrSpeakOfNobodyWithRights() {
    String token = token(OidcProvider.CLIENT);
    int signature = token.lastIndexOf('.') + 1;
    assertRefused(bearer(token.substring(0, signature) + "A".repeat(token.length() - signature)));
    assertRefused(bearer(token(OidcProvider.OTHER_CLIENT)));
    assertRefused(bearer("nonsense"));
    provider.says(Map.of("preferred_username", "brahim", "realm_access.roles", "cook"));
    assertRefused(bearer(token(OidcProvider.CLIENT)));
  }

  @Test
  void neverTakesALocalAccountForOneOfTheProvider() {
    provider.says(Map.of("preferred_username", "admin", "realm_access.roles", "OPERATOR"));

    assertRefused(bearer(token(OidcProvider.CLIENT)));

    assertThat(maillage.operator().get("/api/accounts").status()).isEqualTo(200);
  }

  @Test
  void letsNobodyGiveAnAccountOfTheProviderAPasswordHere() {
    bearer(token(OidcProvider.CLIENT)).get("/api/session");
    Caller operator = maillage.operator();

    Answer reset = operator.post("/api/accounts/amina/password-reset", "");

    assertThat(reset.status()).isEqualTo(422);
    assertThat(reset.json().path("code").asString()).isEqualTo("PasswordKeptElsewhere");
    Caller guessing = new Caller(maillage, "amina", "null");
    assertThat(guessing.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void offersTheProviderAndSignsABrowserInThere() throws Exception {
    Answer offered = maillage.nobody().get("/api/session/providers");
    assertThat(offered.json().path(0).path("name").asString()).isEqualTo("Cluster");
    HttpClient browser = browser();

    HttpResponse<String> page = open(browser, offered.json().path(0).path("href").asString());
    assertThat(page.uri().getPort()).isEqualTo(provider.issuer().getPort());
    signIn(browser);

    HttpResponse<String> session = open(browser, "/api/session");
    assertThat(session.statusCode()).as(session.body()).isEqualTo(200);
    assertThat(session.body()).contains("\"amina\"", "AMBASSADOR");
  }

  @Test
  void bringsABrowserBackToTheSignInPageWhenTheProviderKnowsSomebodyWithoutRights()
      throws Exception {
    provider.says(Map.of("preferred_username", "brahim", "realm_access.roles", "cook"));
    HttpClient browser = browser();
    open(browser, "/oauth2/authorization/oidc");

    HttpResponse<String> back = signIn(browser);

    assertThat(back.uri().toString()).endsWith("/sign-in?provider=refused");
    assertThat(open(browser, "/api/session").statusCode()).isEqualTo(401);
  }

  @Test
  void startsWithoutItsProviderAndSaysThatItCannotTellWhoSomebodyIs() {
    String token = token(OidcProvider.CLIENT);
    String silent = "--maillage.oidc.issuer=http://127.0.0.1:1";
    try (RunningMaillage alone = RunningMaillage.start(RunningMaillage.newDirectory(), silent)) {
      assertThat(alone.operator().get("/api/session").status()).isEqualTo(200);
      assertThat(alone.nobody().get("/api/session/providers").json().size()).isZero();
      assertThat(bearer(token).at(alone).get("/api/session").status()).isEqualTo(503);
    }
  }

  private static void assertRefused(Caller caller) {
    Answer answer = caller.get("/api/needs");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().path("code").asString()).isEqualTo("NotSignedIn");
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
  }

  private Caller bearer(String token) {
    return new Caller(maillage, "bearer", token, true);
  }

  private String token(String client) {
    Caller atProvider = new Caller(maillage, client, OidcProvider.secretOf(client));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(provider.issuer().resolve("/oauth2/token"))
            .header("Authorization", basic(client))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"));
    Answer answer = atProvider.send(request);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    return answer.json().path("access_token").asString();
  }

  private static String basic(String client) {
    String credentials = client + ":" + encoded(OidcProvider.secretOf(client));
    return "Basic "
        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder()
        .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build();
  }

  private HttpResponse<String> open(HttpClient browser, String path)
      throws IOException, InterruptedException {
    return browser.send(page(maillage.uri(path)).GET().build(), BodyHandlers.ofString());
  }

  /** Fills the form of the provider, where the browser is. */
  private HttpResponse<String> signIn(HttpClient browser) throws IOException, InterruptedException {
    String form = "username=" + OidcProvider.USER + "&password=" + encoded(OidcProvider.PASSWORD);
    return browser.send(
        page(provider.issuer().resolve("/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpRequest.Builder page(URI uri) {
    return HttpRequest.newBuilder(uri).header("Accept", "text/html, */*;q=0.8");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
