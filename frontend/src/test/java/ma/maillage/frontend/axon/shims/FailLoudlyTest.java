package ma.maillage.frontend.axon.shims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ma.maillage.frontend.axon.Noted;
import org.junit.jupiter.api.Test;

class FailLoudlyTest {

  private static final Noted[] NOTES = {
    new Noted("a", "1"), new Noted("b", "!"), new Noted("c", "3")
  };

  private final Recorder recorder = new Recorder();

  @Test
  void rawAxonForgetsAFailureThatIsNotTheLastOfItsBatch() {
    try (OneBatch batch = new OneBatch(recorder.component(Noted::notebook))) {
      batch.append(NOTES);

      await().until(batch::isThrough);
      assertThat(recorder.handled()).containsExactly("a:1", "c:3");
    }
  }

  @Test
  void aFailureAnywhereInTheBatchMakesItComeAgain() {
    try (OneBatch batch = new OneBatch(new FailLoudly(recorder.component(Noted::notebook)))) {
      batch.append(NOTES);

      await().untilAsserted(() -> assertThat(recorder.handled()).contains("a:1", "b:!", "c:3"));
    }
  }
}
