package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The story that the README tells, by the script that it names, in the demo and in a new network.
 */
class WalkthroughIT {

  private static final Path STORY = Path.of("src/main/walkthrough/story.mjs").toAbsolutePath();

  @ParameterizedTest
  @CsvSource({"true, operateur", "false, admin"})
  void theStoryGoesAsTold(boolean demo, String operator) throws IOException, InterruptedException {
    Path directory = RunningMaillage.newDirectory();
    try (RunningMaillage maillage = RunningMaillage.start(directory, "--maillage.demo=" + demo)) {
      Process story =
          new ProcessBuilder(
                  "node",
                  STORY.toString(),
                  maillage.uri("").toString(),
                  directory.toString(),
                  operator)
              .inheritIO()
              .start();
      assertThat(story.waitFor()).isZero();
    }
  }
}
