package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be said of the Compose file without a container engine. */
class ComposeFileTest {

  private static final Path FOLDER = Path.of("..", ".compose");

  private final JsonNode file;

  ComposeFileTest() throws IOException {
    Object yaml = new Yaml().load(Files.readString(FOLDER.resolve("compose.yaml")));
    file = JsonMapper.shared().valueToTree(Objects.requireNonNull(yaml));
  }

  private JsonNode service(String name) {
    return file.get("services").get(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mongo1", "mongo2", "mongo3"})
  void hasAMemberThatKeepsItsDataAndIsLookedAfter(String name) {
    JsonNode member = service(name);

    assertThat(member.get("command").toString()).contains("\"--replSet\",\"maillage\"");
    assertThat(member.get("network_mode").asString()).isEqualTo("service:network");
    assertThat(member.get("healthcheck").get("test").toString()).contains("mongosh", "ping");
    assertThat(member.get("volumes").get(0).asString()).isEqualTo(name + ":/data/db");
    assertThat(file.get("volumes").has(name)).isTrue();
    assertThat(service("replica-set").get("depends_on").get(name).get("condition").asString())
        .isEqualTo("service_healthy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"node1", "node2"})
  void hasANodeOnTheSetThatKeepsItsFilesAndIsLookedAfter(String name) {
    JsonNode node = service(name);
    String port = node.get("environment").get("SERVER_PORT").asString();

    assertThat(node.get("environment").get("MAILLAGE_MONGODB_URI").asString())
        .isEqualTo(
            "mongodb://127.0.0.1:27017,127.0.0.1:27018,127.0.0.1:27019/maillage?replicaSet=maillage");
    assertThat(node.get("depends_on").get("replica-set").get("condition").asString())
        .isEqualTo("service_completed_successfully");
    assertThat(node.get("healthcheck").get("test").toString()).contains("/healthy", port);
    assertThat(node.get("volumes").get(0).asString()).isEqualTo(name + ":/data");
    assertThat(file.get("volumes").has(name)).isTrue();
    assertThat(service("network").get("ports").toString()).contains("127.0.0.1:8081-8082:");
  }

  @Test
  void isReachableFromThisMachineOnly() {
    for (JsonNode service : file.get("services")) {
      for (JsonNode port : service.path("ports")) {
        assertThat(port.asString()).startsWith("127.0.0.1:");
      }
    }
  }

  @Test
  void namesFilesThatAreThere() throws IOException {
    assertThat(FOLDER.resolve("replica-set.js")).exists();
    assertThat(FOLDER.resolve("Dockerfile")).exists();
    assertThat(FOLDER.resolve("healthy")).isExecutable();
    assertThat(Files.readString(FOLDER.resolve("Dockerfile")))
        .contains("COPY .compose/healthy", "COPY frontend/target/maillage.jar");
  }
}
