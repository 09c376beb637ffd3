package ma.maillage.frontend.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import ma.maillage.embeddedmongodb.EmbeddedMongoDb;
import ma.maillage.frontend.imports.mapping.Mappings;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;

/** A directory, a database and the decisions: what stays when a node is started again. */
final class Node implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  private static final Duration OFTEN = Duration.ofMillis(1);

  private final Path files;
  private final EmbeddedMongoDb server;
  private final MongoClient client;
  private final CommandsInMemory commands = new CommandsInMemory();

  Node(Path directory) {
    files = directory.resolve("imports");
    server = EmbeddedMongoDb.open(directory.resolve("db"));
    client = MongoClients.create(server.connectionString());
  }

  CommandGateway gateway() {
    return commands.gateway();
  }

  long events() {
    return commands.events();
  }

  Path files() {
    return files;
  }

  Imports imports() throws IOException {
    return imports(gateway());
  }

  /** As they are after a start of the process. */
  Imports imports(CommandGateway gateway) throws IOException {
    return new Imports(
        client.getDatabase("test"),
        new ImportFiles(files, 1_000_000),
        Mappings.shipped(),
        gateway,
        () -> NOW,
        OFTEN);
  }

  static ImportView ended(Imports imports, ImportId id) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> imports.find(id).state() != ImportState.RUNNING);
    return imports.find(id);
  }

  static List<String> errors(Imports imports, ImportId id) throws IOException {
    return Files.readAllLines(imports.errors(id));
  }

  static InputStream utf8(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  static InputStream resource(String name) {
    return Objects.requireNonNull(Node.class.getResourceAsStream("/imports/" + name));
  }

  static String participant(String externalId) {
    return "{\"type\":\"participant\",\"kind\":\"STARTUP\",\"name\":\"%s\",\"externalIds\":[\"%s\"]}\n"
        .formatted(externalId, externalId);
  }

  /** Participants, of which about one in ten lacks its name. */
  static String participants(int count, Random random) {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String whole = participant("p:" + i);
      file.append(random.nextInt(10) == 0 ? whole.replace("\"name\":\"p:" + i + "\",", "") : whole);
    }
    return file.toString();
  }

  @Override
  public void close() {
    commands.close();
    client.close();
    server.close();
  }
}
