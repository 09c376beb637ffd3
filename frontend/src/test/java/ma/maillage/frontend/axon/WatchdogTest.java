package ma.maillage.frontend.axon;

import static ma.maillage.frontend.axon.RunningAxon.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class WatchdogTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final TestDatabase database = new TestDatabase();
  private final MemoryLog log = new MemoryLog();
  private final Notes notes = new Notes();
  private volatile Instant now = Instant.EPOCH;
  private final InstantSource clock = () -> now;

  @AfterEach
  void close() {
    database.close();
  }

  private RunningAxon start() {
    return new RunningAxon(log, database.database(), view(notes));
  }

  private Watchdog watchdogOver(RunningAxon axon) {
    return new Watchdog(axon.processors(), PATIENCE, clock);
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  @Test
  void restartsAProcessorThatHasLostItsStream() {
    log.loseNextStream();
    try (RunningAxon axon = start()) {
      Watchdog watchdog = watchdogOver(axon);
      await().until(log::hasLostAStream);
      axon.append(new Noted("a", "1"));
      watchdog.check();

      pass(PATIENCE.plusSeconds(1));
      assertThat(notes.kept()).isEmpty();
      assertThat(watchdog.check()).containsExactly("notes");

      assertThat(watchdog.standingStill()).containsExactly("notes");
      await().until(() -> notes.kept().equals(List.of("a:1@1")));
      await()
          .untilAsserted(
              () -> {
                watchdog.check();
                assertThat(watchdog.standingStill()).isEmpty();
              });
    }
  }

  @Test
  void waitsBeforeItRestartsAgain() {
    notes.failWith(noted -> Optional.of(new IOException("disk full")));
    try (RunningAxon axon = start()) {
      Watchdog watchdog = watchdogOver(axon);
      axon.append(new Noted("a", "1"));
      await().until(() -> notes.calls() > 0);
      assertThat(watchdog.check()).isEmpty();
      pass(PATIENCE.plusSeconds(1));
      assertThat(watchdog.check()).containsExactly("notes");

      pass(PATIENCE);
      assertThat(watchdog.check()).isEmpty();
      assertThat(watchdog.standingStill()).containsExactly("notes");

      pass(Duration.ofSeconds(1));
      assertThat(watchdog.check()).containsExactly("notes");
    }
  }

  @Test
  void leavesAProcessorAloneThatHasNothingToDo() {
    try (RunningAxon axon = start()) {
      Watchdog watchdog = watchdogOver(axon);
      axon.append(new Noted("a", "1"), new Closed("x"));
      await().until(() -> !axon.processors().state("notes").hasWork());
      watchdog.check();

      pass(PATIENCE.multipliedBy(10));

      assertThat(watchdog.check()).isEmpty();
      assertThat(watchdog.standingStill()).isEmpty();
    }
  }

  @Test
  void aProcessorThatStandsStillIsDown() {
    notes.failWith(noted -> Optional.of(new IOException("disk full")));
    try (RunningAxon axon = start()) {
      Watchdog watchdog = watchdogOver(axon);
      axon.append(new Noted("a", "1"));
      await().until(() -> notes.calls() > 0);
      watchdog.check();
      pass(PATIENCE.plusSeconds(1));
      watchdog.check();

      Health health = new ProcessorsHealth(watchdog, axon.lot()).health();

      assertThat(health.getStatus()).isEqualTo(Status.DOWN);
      assertThat(health.getDetails().get("standingStill")).asString().contains("notes");
    }
  }

  @Test
  void aParkedEventIsToldAndLeavesTheStatusUp() {
    notes.failOn("bad");
    try (RunningAxon axon = start()) {
      axon.append(new Noted("a", "bad"), new Noted("a", "2"));
      await().until(() -> axon.lot().count("notes") == 2);

      Health health = new ProcessorsHealth(watchdogOver(axon), axon.lot()).health();

      assertThat(health.getStatus()).isEqualTo(Status.UP);
      assertThat(health.getDetails()).containsEntry("parked", Map.of("notes", 2L));
    }
  }
}
