package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ma.maillage.frontend.running.Caller.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class BadInputIT {

  private static final int TEN_MEGABYTES = 10_000_000;

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final Caller operator = maillage.operator();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          participants | {"name": "x"}                                              | kind
          participants | {"name": "x", "kind": "WIZARD"}                            | kind
          participants | {"name": "x", "kind": 4}                                   | kind
          participants | {"name": "", "kind": "STARTUP"}                            | name
          participants | {"name": {"a": 1}, "kind": "STARTUP"}                      | name
          participants | {"name": "a\\u0000b", "kind": "STARTUP"}                   | name
          participants | {"name": "a\\ud800b", "kind": "STARTUP"}                   | name
          participants | {"name": "x", "kind": "STARTUP", "colour": "red"}          | colour
          participants | {"name": "x", "kind": "STARTUP", "sectors": "ict"}         | sectors
          participants | {"name": "x", "kind": "STARTUP", "sectors": [null]}        | sectors[0]
          participants | {"name": "x", "kind": "STARTUP", "country": "MA"}          | city
          participants | {"name": "x", "kind": "STARTUP", "country": "Maroc"}       | country
          participants | {"name": "x", "kind": "STARTUP", "foundedIn": 12}          | foundedIn
          participants | {"name": "x", "kind": "STARTUP", "foundedIn": 2019.5}      | foundedIn
          participants | {"name": "x", "kind": "STARTUP", "website": "ftp://x"}     | website
          participants | {"name": "x", "kind": "STARTUP", "externalIds": ["x"]}     | externalIds[0]
          participants | {"id": "a/b", "name": "x", "kind": "STARTUP"}              | id
          needs        | {"owner": "o", "title": "  "}                              | title
          needs        | {"owner": "o", "title": {}}                                | title
          needs        | {"owner": "o", "title": ["t"]}                             | title
          needs        | {"owner": {}, "title": "t"}                                | owner
          needs        | {"owner": "o", "title": "t", "until": "tomorrow"}          | until
          needs        | {"owner": "o", "title": "t", "language": "de"}             | language
          needs        | {"owner": "o", "title": "t", "addressedTo": [null]}        | addressedTo[0]
          deals        | {"startup": "s", "title": "t", "stage": "SEED", "amount": {"amount": 1, "currency": "dirham"}} | amount.currency
          deals        | {"startup": "s", "title": "t", "stage": "SEED", "amount": {"amount": 99999999999999999999, "currency": "MAD"}} | amount.amount
          subscriptions | {"investor": "i", "name": "n", "criteria": {"cities": ["!"]}} | criteria.cities[0]
          ambassadors  | {"cluster": "c", "ambassador": "a"}                        | city
          connections  | {"first": {"kind": "NEED", "id": "n"}, "second": {"id": "x"}} | second.kind
          matches      | {"text": "x", "limit": 101}                                | limit
          matches      | {}                                                         | text
          accounts     | {"username": "a b", "displayName": "x", "roles": ["OPERATOR"]} | accountName
          """)
  void namesTheFieldAtFault(String resource, String body, String field) {
    Answer answer = operator.post("/api/" + resource, body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(fields(answer)).containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/participants?limit=0, limit",
    "/api/participants?limit=101, limit",
    "/api/participants?limit=many, limit",
    "/api/participants?cursor=zzz, cursor",
    "/api/participants?kind=WIZARD, kind",
    "/api/connections?status=LOST, status",
    "/api/search?offset=-1, offset",
    "/api/search?limit=1000, limit",
    "/api/feeds/inbox/fes?since=yesterday, since"
  })
  void namesTheParameterAtFault(String path, String parameter) {
    Answer answer = operator.get(path);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(fields(answer)).containsExactly(parameter);
  }

  @Test
  void namesAllMissingFieldsAtOnce() {
    Answer answer = operator.post("/api/deals", "{}");
    assertThat(fields(answer)).containsExactly("amount", "stage", "startup", "title");
  }

  @Test
  void listsTheAllowedKinds() {
    Answer answer = operator.post("/api/participants", "{\"name\": \"x\", \"kind\": \"WIZARD\"}");
    assertThat(answer.json().get("detail").asString()).contains("STARTUP", "RESEARCH_LAB");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"name": "x",, }          | column 14
          {"name": "x"              | line 1
          []                        | object
          "text"                    | object
          {"name": "x", "name": "y"} | Duplicate
          {"name": "x"} more        | column
          """)
  void saysWhereTheJsonBreaks(String body, String hint) {
    Answer answer = operator.post("/api/participants", body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("code").asString()).isEqualTo("MalformedBody");
    assertThat(answer.json().get("detail").asString()).contains(hint);
  }

  @Test
  void refusesWhatIsNotUtf8() {
    byte[] latin = "{\"name\": \"Société\"}".getBytes(StandardCharsets.ISO_8859_1);
    Answer answer =
        operator.send(
            operator.request("/api/participants").POST(BodyPublishers.ofByteArray(latin)));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("detail").asString()).contains("UTF-8");
  }

  @Test
  void refusesATextOfTenMegabytesAnnounced() {
    Answer answer = operator.post("/api/participants", tooLarge());
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().get("code").asString()).isEqualTo("BodyTooLarge");
  }

  @Test
  void refusesATextOfTenMegabytesStreamed() {
    byte[] body = tooLarge().getBytes(StandardCharsets.UTF_8);
    Answer answer =
        operator.send(
            operator
                .request("/api/participants")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().get("code").asString()).isEqualTo("BodyTooLarge");
  }

  @Test
  void storesNothingOfARefusedBody() {
    String id = Town.unique("refused");
    operator.post(
        "/api/participants", "{\"id\": \"%s\", \"name\": \"x\", \"kind\": \"?\"}".formatted(id));
    assertThat(operator.get("/api/participants/" + id).status()).isEqualTo(404);
  }

  @Test
  void takesAnIdOnlyOnce() {
    String body =
        "{\"id\": \"%s\", \"name\": \"x\", \"kind\": \"STARTUP\"}".formatted(Town.unique("once"));
    assertThat(operator.post("/api/participants", body).status()).isEqualTo(201);
    Answer again = operator.post("/api/participants", body);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().get("code").asString()).isEqualTo("ParticipantAlreadyRegistered");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/nothing, 404",
    "/api/participants/ghost, 404",
    "/api/needs/ghost, 404",
    "/api/connections/ghost, 404",
    "/api/participants/a%2Fb, 400",
    "/api//needs, 400"
  })
  void answersWhatIsNotThereWithAProblem(String path, int status) {
    Answer answer = operator.get(path);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("code").asString()).isNotEmpty();
  }

  @Test
  void refusesOtherMethodsAndMediaTypes() {
    Answer method = operator.delete("/api/participants");
    assertThat(method.status()).isEqualTo(405);
    assertThat(method.header("Allow")).contains("POST");
    Answer media =
        operator.send(
            operator
                .request("/api/needs")
                .setHeader("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("x")));
    assertThat(media.status()).isEqualTo(415);
  }

  private static String tooLarge() {
    return "{\"kind\": \"STARTUP\", \"name\": \"" + "x".repeat(TEN_MEGABYTES) + "\"}";
  }

  private static List<String> fields(Answer answer) {
    JsonNode errors = answer.json().path("errors");
    return errors.valueStream().map(error -> error.get("field").asString()).toList();
  }
}
