package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.maillage.frontend.running.AccessMatrix.Row;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Who may do what, tried out cell by cell. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

  private static final Path SEEN = Path.of("target", AccessMatrix.NAME);

  private final RunningMaillage maillage = RunningMaillage.shared();
  private final AccessWorld world = new AccessWorld(maillage);
  private final AccessMatrix declared = AccessMatrix.declared();

  @Test
  void letsThroughWhoMayAndNobodyElse() throws IOException {
    AccessMatrix seen = declared.with(this::verdict);
    Files.writeString(SEEN, seen.text());
    assertThat(seen.text().lines().toList()).isEqualTo(declared.text().lines().toList());
  }

  @Test
  void hasARowForEveryOperationOfTheApi() {
    Set<String> missing = new TreeSet<>();
    JsonNode paths = maillage.nobody().get("/v3/api-docs").json().path("paths");
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      for (String method : path.getValue().propertyNames()) {
        if (!covered(method, path.getKey(), paths)) {
          missing.add(method + " " + path.getKey());
        }
      }
    }
    assertThat(missing).as("operations without a row in " + AccessMatrix.NAME).isEmpty();
  }

  @Test
  void hasARowForEveryPathOfTheMachineRoom() {
    JsonNode links = world.caller("operator").get("/actuator").json().path("_links");
    Set<String> paths =
        links
            .valueStream()
            .map(link -> link.path("href").asString().replaceFirst("^https?://[^/]+", ""))
            .filter(path -> !path.equals("/actuator"))
            .collect(Collectors.toSet());
    assertThat(paths).hasSizeGreaterThan(5);
    assertThat(paths.stream().filter(path -> rows(path).isEmpty())).isEmpty();
  }

  @Test
  void hasARowOverStompForEveryFeedThatThereIsOverSse() {
    List<String> overSse =
        declared.rows().stream()
            .filter(row -> row.path().startsWith(AccessAttempt.SSE))
            .map(row -> row.path().replaceFirst("^/api", ""))
            .toList();
    assertThat(overSse).isNotEmpty();
    assertThat(declared.rows().stream().filter(row -> row.method().equals("SUBSCRIBE")))
        .extracting(Row::path)
        .containsAll(overSse);
  }

  @Test
  void showsAnAmbassadorTheInboxOfItsOwnCityOnly() {
    assertInbox("ambassador").contains(world.thing("connection"));
    assertInbox("other ambassador").doesNotContain(world.thing("connection"));
  }

  @Test
  void showsAMemberItsOwnConnectionsOnly() {
    assertInbox("member").contains(world.thing("connection"));
    assertInbox("other member").doesNotContain(world.thing("connection"));
  }

  @Test
  void letsAMemberWithdrawItsOwnNeed() {
    String need = "/api/needs/" + new Town(maillage).need(world.thing("own"));
    assertThat(world.caller("member").delete(need).status()).isEqualTo(204);
    assertThat(world.caller("operator").get(need).json().get("status").asString())
        .isEqualTo("WITHDRAWN");
  }

  private AbstractStringAssert<?> assertInbox(String caller) {
    return assertThat(world.caller(caller).get("/api/connections?limit=100").response().body());
  }

  private String verdict(Row row, String caller) {
    Caller by = world.caller(caller);
    String body = world.filled(row.body()).replace("{caller password}", by.password());
    return new AccessAttempt(by, row.method(), world.filled(row.path()), body).verdict();
  }

  /** A literal path is not covered by a row that only has its shape, nor the other way round. */
  private boolean covered(String method, String path, JsonNode all) {
    return rows(path).stream()
        .filter(row -> row.method().equalsIgnoreCase(method))
        .map(Row::pathWithoutQuery)
        .anyMatch(covering -> covering.equals(path) || all.path(covering).isMissingNode());
  }

  private List<Row> rows(String template) {
    String shape = template.replaceAll("\\{[^}]+}", "[^/]+");
    return declared.rows().stream().filter(row -> row.pathWithoutQuery().matches(shape)).toList();
  }
}
