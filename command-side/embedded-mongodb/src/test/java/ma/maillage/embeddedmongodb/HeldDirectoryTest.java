package ma.maillage.embeddedmongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldDirectoryTest {

  @Test
  void refusesAnotherProcessAndNamesTheOneThatHoldsIt(@TempDir Path path) throws Exception {
    try (DataDirectory held = DataDirectory.hold(path)) {
      assertThat(openedByAnotherProcess(held.path()))
          .contains(DataDirectoryInUseException.class.getSimpleName())
          .contains("the process " + ProcessHandle.current().pid());
    }
    assertThat(openedByAnotherProcess(path)).contains("opened");
  }

  /** On POSIX, a process that closes any channel of a file gives up its locks on that file. */
  @Test
  void staysHeldAfterASecondAttemptOfTheSameProcess(@TempDir Path path) throws Exception {
    try (DataDirectory held = DataDirectory.hold(path)) {
      assertThatExceptionOfType(DataDirectoryInUseException.class)
          .isThrownBy(() -> DataDirectory.hold(path));
      assertThat(openedByAnotherProcess(held.path()))
          .contains(DataDirectoryInUseException.class.getSimpleName());
    }
  }

  @Test
  void isTheSameDirectoryByAnyName(@TempDir Path path) throws IOException {
    Path other =
        Files.createSymbolicLink(
            path.resolve("other"), Files.createDirectory(path.resolve("data")));
    try (DataDirectory held = DataDirectory.hold(path.resolve("data"))) {
      assertThatExceptionOfType(DataDirectoryInUseException.class)
          .isThrownBy(() -> DataDirectory.hold(other))
          .withMessageContaining("another server in this process");
      assertThat(held.files("LOCK")).hasSize(1);
    }
  }

  private static String openedByAnotherProcess(Path path) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Opening.class.getName(),
                path.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  /** A process that opens a directory and says how that went. */
  static final class Opening {

    private Opening() {}

    public static void main(String[] arguments) {
      EmbeddedMongoDb.open(Path.of(List.of(arguments).getFirst())).close();
      System.out.println("opened");
    }
  }
}
