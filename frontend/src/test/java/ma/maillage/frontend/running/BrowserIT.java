package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The three daily lives in a real browser, against the whole application with its demo data. */
@DisabledIfSystemProperty(named = "ui.test.skip", matches = "true")
class BrowserIT {

  @Test
  void eachOfTheThreeLivesCanBeLived() throws IOException, InterruptedException {
    try (RunningMaillage maillage =
        RunningMaillage.start(RunningMaillage.newDirectory(), "--maillage.demo=true")) {
      ProcessBuilder browser =
          new ProcessBuilder("npm", "run", "e2e")
              .directory(Path.of("src/main/ui").toFile())
              .inheritIO();
      browser.environment().put("BASE_URL", maillage.uri("").toString());

      assertThat(browser.start().waitFor()).isZero();
    }
  }
}
