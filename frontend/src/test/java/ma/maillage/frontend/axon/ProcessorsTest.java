package ma.maillage.frontend.axon;

import static ma.maillage.frontend.axon.RunningAxon.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import ma.maillage.frontend.axon.ProcessorState.Activity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProcessorsTest {

  private final TestDatabase database = new TestDatabase();
  private final MemoryLog log = new MemoryLog();
  private final Notes notes = new Notes();

  @AfterEach
  void close() {
    database.close();
  }

  private RunningAxon start(EventProcessor processor) {
    return new RunningAxon(log, database.database(), processor);
  }

  @Test
  void tellsEachEventItsPositionThoughTheyComeInBatches() {
    try (RunningAxon axon = start(view(notes))) {
      Object[] events =
          IntStream.rangeClosed(1, 250).mapToObj(i -> new Noted("n" + i % 3, "" + i)).toArray();

      axon.append(events);

      await().until(() -> notes.kept().size() == 250);
      assertThat(notes.kept())
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, 250)
                  .mapToObj(i -> "n%d:%d@%d".formatted(i % 3, i, i))
                  .toList());
    }
  }

  @Test
  void resumesWhereItStoppedAfterARestart() {
    try (RunningAxon axon = start(view(notes))) {
      axon.append(new Noted("a", "1"), new Noted("a", "2"));
      await().until(() -> notes.kept().size() == 2);
    }

    try (RunningAxon axon = start(view(notes))) {
      axon.append(new Noted("a", "3"));
      await().until(() -> notes.kept().contains("a:3@3"));
      assertThat(notes.calls()).isEqualTo(3);
    }
  }

  @Test
  void rebuildsAViewFromTheFirstEvent() {
    try (RunningAxon axon = start(view(notes))) {
      axon.append(new Noted("a", "1"), new Noted("b", "2"));
      await().until(() -> notes.kept().size() == 2);

      axon.processors().rebuild("notes");

      await().until(() -> notes.calls() == 4);
      assertThat(notes.kept()).containsExactly("a:1@1", "b:2@2");
    }
  }

  @Test
  void readsTheLogAgainThoughClearingFailed() {
    EventProcessor broken =
        new EventProcessor.View(
            "notes",
            notes,
            () -> {
              throw new IllegalStateException("cannot clear");
            });
    try (RunningAxon axon = start(broken)) {
      axon.append(new Noted("a", "1"));
      await().until(() -> notes.kept().size() == 1);

      assertThatThrownBy(() -> axon.processors().rebuild("notes")).hasMessage("cannot clear");

      await().until(() -> notes.calls() == 2);
    }
  }

  @Test
  void startsANodeLocalProcessorAtThePositionItHasKept() {
    var position = new AtomicLong(2);
    var local =
        new EventProcessor.NodeLocal(
            "notes",
            notes,
            position::get,
            () -> {
              notes.clear();
              position.set(0);
            });
    try (RunningAxon axon = start(local)) {
      axon.append(new Noted("a", "1"), new Noted("a", "2"), new Noted("a", "3"));
      await().until(() -> notes.kept().equals(java.util.List.of("a:3@3")));

      axon.processors().rebuild("notes");

      await().until(() -> notes.kept().size() == 3);
      assertThat(notes.kept()).containsExactly("a:1@1", "a:2@2", "a:3@3");
    }
  }

  @Test
  void doesNotRebuildWhatKeepsNothing() {
    try (RunningAxon axon = start(new EventProcessor.Reaction("notes", notes))) {
      assertThatThrownBy(() -> axon.processors().rebuild("notes"))
          .isInstanceOf(NothingToRebuildException.class);
      assertThatThrownBy(() -> axon.processors().rebuild("nobody"))
          .isInstanceOf(UnknownProcessorException.class);
    }
  }

  @Test
  void hasNoLagWhenTheRestOfTheLogIsForOthers() {
    try (RunningAxon axon = start(view(notes))) {
      axon.append(new Noted("a", "1"), new Closed("x"), new Closed("y"));

      await()
          .untilAsserted(
              () ->
                  assertThat(axon.processors().state("notes"))
                      .isEqualTo(new ProcessorState("notes", Activity.HERE, 1L, 3, 0L, 0)));
    }
  }

  @Test
  void lagsByTheEventsBehindWhichItStands() {
    var failures = new AtomicInteger();
    notes.failWith(
        noted -> {
          failures.incrementAndGet();
          return java.util.Optional.of(new java.io.IOException("disk full"));
        });
    try (RunningAxon axon = start(view(notes))) {
      axon.append(new Noted("a", "1"), new Closed("x"), new Noted("a", "2"));
      await().until(() -> failures.get() > 0);

      await()
          .untilAsserted(
              () -> {
                ProcessorState state = axon.processors().state("notes");
                assertThat(state.position()).isIn(0L, null);
                assertThat(state.lag()).isIn(3L, null);
                assertThat(state.hasWork()).isTrue();
              });
    }
  }
}
