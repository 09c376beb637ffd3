package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The three daily lives in a real browser, against the whole application with its demo data. */
class BrowserIT {

  @Test
  void eachOfTheThreeLivesCanBeLived() throws IOException, InterruptedException {
    try (RunningMaillage maillage =
        RunningMaillage.start(RunningMaillage.newDirectory(), "--maillage.demo=true")) {
      Path report = Path.of("target", "browser.log");
      ProcessBuilder browser =
          new ProcessBuilder("npm", "run", "e2e")
              .directory(Path.of("src/main/ui").toFile())
              .redirectErrorStream(true)
              .redirectOutput(report.toFile());
      browser.environment().put("BASE_URL", maillage.uri("").toString());

      int exit = browser.start().waitFor();

      assertThat(exit).as(() -> read(report)).isZero();
    }
  }

  private static String read(Path report) {
    try {
      return Files.readString(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
