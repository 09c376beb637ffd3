package ma.maillage.frontend.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The story that the README tells, by the script that it names. */
class WalkthroughIT {

  private static final Path STORY = Path.of("src/main/walkthrough/story.mjs").toAbsolutePath();

  @Test
  void theStoryGoesAsTold() throws IOException, InterruptedException {
    Path directory = RunningMaillage.newDirectory();
    try (RunningMaillage maillage = RunningMaillage.start(directory)) {
      Process story =
          new ProcessBuilder(
                  "node",
                  STORY.toString(),
                  maillage.uri("").toString(),
                  directory.toString(),
                  "admin")
              .inheritIO()
              .start();
      assertThat(story.waitFor()).isZero();
    }
  }
}
