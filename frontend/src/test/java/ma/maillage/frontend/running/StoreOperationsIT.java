package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import ma.maillage.embeddedmongodb.EmbeddedMongoDb;
import ma.maillage.frontend.commandline.CommandLine;
import ma.maillage.frontend.running.Caller.Answer;
import org.junit.jupiter.api.Test;

/** What an operator does with the store of a node that runs, and of one that does not. */
class StoreOperationsIT {

  private final Path data = RunningMaillage.newDirectory();

  @Test
  void showsWhatTheEventStoreDoes() {
    RunningMaillage maillage = RunningMaillage.shared();
    new Town(maillage).participant("STARTUP", "Fès");

    Answer appends =
        maillage.operator().get("/actuator/metrics/eventstore.append?tag=outcome:stored");
    assertThat(appends.json().get("measurements").get(0).get("value").asDouble()).isPositive();
    for (String name :
        new String[] {"write.commits", "queue.bytes", "recent.commits", "follower.lag", "head"}) {
      assertThat(maillage.operator().get("/actuator/metrics/eventstore." + name).status())
          .isEqualTo(200);
    }
  }

  @Test
  void offersTheLogOfARunningNodeToOperatorsOnly() {
    RunningMaillage maillage = RunningMaillage.shared();
    Town town = new Town(maillage);
    String startup = town.participant("STARTUP", "Fès");

    Answer stats = maillage.operator().get("/actuator/eventlog/stats");
    Answer export = maillage.operator().get("/actuator/eventlog/export");

    assertThat(stats.json().get("events").asLong()).isPositive();
    assertThat(stats.response().body()).contains("ParticipantRegistered");
    assertThat(export.header("Content-Type")).startsWith("application/x-ndjson");
    assertThat(export.response().body()).startsWith("{\"format\": \"event log 1\"");
    assertThat(export.response().body()).contains(startup);
    assertThat(maillage.operator().get("/actuator/eventlog/nothing").status()).isEqualTo(404);
    for (String path : new String[] {"stats", "export"}) {
      assertThat(town.member(startup).get("/actuator/eventlog/" + path).status()).isEqualTo(403);
    }
    assertThat(town.member(startup).post("/actuator/backup", "{}").status()).isEqualTo(403);
  }

  @Test
  void startsOnABackupThatWasMadeWhileItRan() {
    Path backup;
    String startup;
    Caller member;
    try (RunningMaillage maillage = RunningMaillage.start(data)) {
      Town town = new Town(maillage);
      startup = town.participant("STARTUP", "Fès");
      member = town.member(startup);
      backup =
          Path.of(
              maillage
                  .operator()
                  .post("/actuator/backup", "{}")
                  .json()
                  .get("directory")
                  .asString());
      town.participant("STARTUP", "Fès");
    }

    assertThat(store(backup, "verify")).startsWith("intact: ");
    try (RunningMaillage restored = RunningMaillage.start(backup)) {
      assertThat(member.at(restored).get("/api/participants/" + startup).status()).isEqualTo(200);
      new Town(restored).participant("STARTUP", "Fès");
    }
  }

  @Test
  void startsOnALogThatWasImported() throws IOException {
    Path file = data.resolveSibling(data.getFileName() + ".jsonl");
    Path imported = RunningMaillage.newDirectory();
    String startup = filled();
    store(data, "export", file.toString());
    store(imported, "import", file.toString());
    Files.delete(file);

    try (RunningMaillage maillage = RunningMaillage.start(imported)) {
      new Town(maillage).participant("STARTUP", "Fès");
      assertThat(maillage.operator().get("/api/participants/" + startup).status()).isEqualTo(200);
    }
  }

  /** The database, which here is embedded in the test, stands for a replica set. */
  @Test
  void migratesToADatabaseThatTwoNodesShare() {
    String startup = filled();
    try (EmbeddedMongoDb server = EmbeddedMongoDb.open(RunningMaillage.newDirectory())) {
      String uri = server.connectionString() + "/shared";
      store(data, "migrate", "--to=" + uri);

      String option = "--maillage.mongodb.uri=" + uri;
      try (RunningMaillage one = RunningMaillage.start(data, option);
          RunningMaillage two = RunningMaillage.start(RunningMaillage.newDirectory(), option)) {
        Caller operator = one.operator();
        assertThat(operator.at(two).get("/api/participants/" + startup).status()).isEqualTo(200);
        String lab = new Town(one).participant("RESEARCH_LAB", "Fès");
        await().until(() -> operator.at(two).get("/api/participants/" + lab).status() == 200);
      }
    }
  }

  private String filled() {
    try (RunningMaillage maillage = RunningMaillage.start(data)) {
      return new Town(maillage).participant("STARTUP", "Fès");
    }
  }

  private static String store(Path dataDirectory, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = "--data-dir=" + dataDirectory;
    int code = CommandLine.store(new PrintStream(out), new PrintStream(err), all);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
