package ma.maillage.frontend.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ma.maillage.frontend.Database;
import ma.maillage.frontend.commandline.Shell.Result;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreCommandsTest {

  private final Path directory;
  private final Path data;
  private final Shell shell;

  StoreCommandsTest(@TempDir Path directory) {
    this.directory = directory;
    data = directory.resolve("data");
    shell = new Shell(data);
  }

  @Test
  void saysWhatItCanDo() {
    Result help = Shell.plain("help");

    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("verify", "stats", "export FILE", "migrate --to=URI");
  }

  @ParameterizedTest
  @CsvSource({
    "'', Which command?",
    "explode, There is no command explode",
    "verify --date-dir=/tmp, There is no option --date-dir=/tmp",
    "verify twice, verify takes nothing besides options",
    "export, export takes a FILE",
    "migrate there, migrate takes --to=URI",
    "migrate --to=, migrate takes --to=URI",
    "verify --to=mongodb://x, verify takes nothing besides options",
  })
  void refusesWhatItDoesNotUnderstand(String typed, String complaint) {
    Result result = Shell.plain(typed.isEmpty() ? new String[0] : typed.split(" "));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith(complaint).contains("java -jar maillage.jar store COMMAND");
  }

  @Test
  void doesNotMakeAStoreWhereThereIsNone() {
    Result result = shell.run("verify");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("There is no store in " + data, "--data-dir");
    assertThat(data).doesNotExist();
  }

  @Test
  void leavesAStoreAloneThatANodeIsUsing() {
    try (Database node = Database.open(data, null)) {
      FilledStore.append(node, 1);

      Result result = shell.run("verify");

      assertThat(result.code()).isEqualTo(3);
      assertThat(result.err()).contains("in use", "/actuator");
    }
  }

  @Test
  void verifiesAndDescribesALog() {
    FilledStore.create(data, 3);

    assertThat(shell.run("verify"))
        .isEqualTo(new Result(0, "intact: 3 commits, 3 events%n".formatted(), ""));
    Result stats = shell.run("stats");
    assertThat(stats.code()).isZero();
    assertThat(stats.out()).contains("commits 3, events 3", "type test.CityOpened 3", "tag city 3");
  }

  @Test
  void findsABrokenLog() {
    FilledStore.create(data, 3);
    try (Database database = Database.open(data, null)) {
      database
          .mongo()
          .getCollection("commits")
          .updateOne(new Document("_id", 2L), Updates.set("prev", "another"));
    }

    Result verified = shell.run("verify");
    Result exported = shell.run("export", directory.resolve("log.jsonl").toString());

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out()).startsWith("broken after commit 1: ");
    assertThat(exported.code()).isEqualTo(1);
    assertThat(exported.err()).contains("broken after commit 1");
    assertThat(directory).isDirectoryNotContaining("glob:**/log.jsonl*");
  }

  @Test
  void bringsALogToAnotherStoreByteForByte() throws IOException {
    FilledStore.create(data, 3);
    Path file = directory.resolve("log.jsonl");
    Path again = directory.resolve("again.jsonl");
    Shell other = new Shell(directory.resolve("other"));

    assertThat(shell.run("export", file.toString()).code()).isZero();
    assertThat(other.run("import", file.toString()).out()).contains("3 commits, 3 events");
    assertThat(other.run("verify").code()).isZero();
    assertThat(other.run("export", again.toString()).code()).isZero();

    assertThat(again).hasSameBinaryContentAs(file);
    assertThat(Files.readString(file).lines()).hasSize(4);
  }

  @Test
  void overwritesNeitherAFileNorALog() {
    FilledStore.create(data, 3);
    Path file = directory.resolve("log.jsonl");
    shell.run("export", file.toString());

    Result exported = shell.run("export", file.toString());
    Result imported = shell.run("import", file.toString());
    Result missing = shell.run("import", directory.resolve("nothing").toString());

    assertThat(exported.code()).isEqualTo(3);
    assertThat(exported.err()).contains("exists already");
    assertThat(imported.code()).isEqualTo(3);
    assertThat(imported.err()).contains("already holds a log of 3 commits");
    assertThat(missing.code()).isEqualTo(3);
  }

  @Test
  void saysWhereAnImportStopped() throws IOException {
    Path file = Files.writeString(directory.resolve("no-log"), "hello\n");

    Result result = shell.run("import", file.toString());

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).startsWith("Line 1 of the export cannot be imported");
  }

  @Test
  void compactsAStore() {
    FilledStore.create(data, 3);

    Result compacted = shell.run("compact");

    assertThat(compacted.code()).isZero();
    assertThat(compacted.out()).matches("compacted from \\d+ to \\d+ bytes in \\d+ ms\\R");
    assertThat(shell.run("verify").out()).contains("intact: 3 commits");
  }

  @Test
  void makesABackupThatIsAStore() throws IOException {
    FilledStore.create(data, 3);
    Files.writeString(data.resolve("node-id"), "me");
    Files.createDirectories(data.resolve("index"));
    Path backup = directory.resolve("backup");

    assertThat(shell.run("backup", backup.toString()).code()).isZero();

    assertThat(new Shell(backup).run("verify").out()).contains("3 commits");
    assertThat(backup.resolve("node-id")).hasContent("me");
    assertThat(backup.resolve("index")).doesNotExist();
    assertThat(shell.run("backup", backup.toString()).code()).isEqualTo(3);
  }
}
