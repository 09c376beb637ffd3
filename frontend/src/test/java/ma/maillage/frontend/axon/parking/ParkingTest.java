package ma.maillage.frontend.axon.parking;

import static ma.maillage.frontend.axon.RunningAxon.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import ma.maillage.frontend.axon.MemoryLog;
import ma.maillage.frontend.axon.Noted;
import ma.maillage.frontend.axon.Notes;
import ma.maillage.frontend.axon.RunningAxon;
import ma.maillage.frontend.axon.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParkingTest {

  private final TestDatabase database = new TestDatabase();
  private final MemoryLog log = new MemoryLog();
  private final Notes notes = new Notes();

  @AfterEach
  void close() {
    database.close();
  }

  private RunningAxon start() {
    return new RunningAxon(log, database.database(), view(notes));
  }

  private static List<String> parked(RunningAxon axon) {
    return axon.processors().parked("notes").stream()
        .map(event -> event.sequence() + "@" + event.position() + " " + event.cause())
        .toList();
  }

  @Test
  void parksAnEventThatFailsAgainAndAgainAndThoseThatFollowIt() {
    notes.failOn("bad");
    try (RunningAxon axon = start()) {
      axon.append(
          new Noted("a", "1"),
          new Noted("b", "bad"),
          new Noted("b", "2"),
          new Noted("a", "3"),
          new Noted("b", "4"));
      await().until(() -> notes.kept().contains("a:3@4"));

      axon.append(new Noted("b", "5"), new Noted("a", "6"));
      await().until(() -> notes.kept().contains("a:6@7"));

      assertThat(notes.kept()).containsExactly("a:1@1", "a:3@4", "a:6@7");
      assertThat(parked(axon))
          .containsExactly(
              "notebook=b@2 java.lang.IllegalArgumentException: cannot keep bad",
              "notebook=b@3 waits behind position 2",
              "notebook=b@5 waits behind position 2",
              "notebook=b@6 waits behind position 2");
    }
  }

  @Test
  void triesAnEventThreeTimesBeforeItGivesUp() {
    notes.failOn("bad");
    try (RunningAxon axon = start()) {
      axon.append(new Noted("a", "bad"));

      await().until(() -> !parked(axon).isEmpty());
      assertThat(notes.calls()).isEqualTo(3);
    }
  }

  @Test
  void handlesAnEventThatFailsOnlyOnce() {
    var failed = new AtomicBoolean();
    notes.failWith(
        noted ->
            failed.compareAndSet(false, true)
                ? Optional.of(new IllegalStateException("not yet"))
                : Optional.empty());
    try (RunningAxon axon = start()) {
      axon.append(new Noted("a", "1"));

      await().until(() -> notes.kept().contains("a:1@1"));
      assertThat(parked(axon)).isEmpty();
    }
  }

  @Test
  void retriesASequenceInOrder() {
    notes.failOn("bad");
    try (RunningAxon axon = start()) {
      axon.append(new Noted("b", "bad"), new Noted("b", "2"), new Noted("a", "3"));
      await().until(() -> Objects.equals(axon.processors().state("notes").position(), 3L));
      notes.heal();

      Optional<ParkedEvent> failedAgain = axon.processors().retry("notes", "notebook=b");

      assertThat(failedAgain).isEmpty();
      assertThat(notes.kept()).containsExactly("a:3@3", "b:bad@1", "b:2@2");
      assertThat(parked(axon)).isEmpty();
      axon.append(new Noted("b", "4"));
      await().until(() -> notes.kept().contains("b:4@4"));
    }
  }

  @Test
  void stopsARetryAtTheEventThatFailsAgain() {
    notes.failOn("bad");
    try (RunningAxon axon = start()) {
      axon.append(new Noted("b", "bad"), new Noted("b", "2"));
      await().until(() -> Objects.equals(axon.processors().state("notes").position(), 2L));

      Optional<ParkedEvent> failedAgain = axon.processors().retry("notes", "notebook=b");

      assertThat(failedAgain).map(ParkedEvent::position).contains(1L);
      assertThat(parked(axon)).hasSize(2);
      assertThat(notes.kept()).isEmpty();
    }
  }

  @Test
  void goesOnWithTheFollowersOnceTheEventIsDiscarded() {
    notes.failOn("bad");
    try (RunningAxon axon = start()) {
      axon.append(new Noted("b", "bad"), new Noted("b", "2"));
      await().until(() -> Objects.equals(axon.processors().state("notes").position(), 2L));

      axon.processors().discard("notes", 1, "a slip of the pen");
      axon.processors().retry("notes", "notebook=b");

      assertThat(notes.kept()).containsExactly("b:2@2");
      assertThat(parked(axon)).isEmpty();
      assertThat(database.database().getCollection("discarded_events").find().first())
          .containsEntry("reason", "a slip of the pen")
          .containsEntry("position", 1L);
    }
  }

  @Test
  void remembersWhatIsParkedAfterARestart() {
    notes.failOn("bad");
    try (RunningAxon axon = start()) {
      axon.append(new Noted("b", "bad"));
      await().until(() -> parked(axon).size() == 1);
    }
    notes.heal();

    try (RunningAxon axon = start()) {
      axon.append(new Noted("b", "2"), new Noted("a", "3"));
      await().until(() -> Objects.equals(axon.processors().state("notes").position(), 3L));

      axon.processors().retry("notes", "notebook=b");

      assertThat(notes.kept()).containsExactly("a:3@3", "b:bad@1", "b:2@2");
    }
  }

  @Test
  void forgetsWhatIsParkedWhenTheViewIsRebuilt() {
    notes.failOn("bad");
    try (RunningAxon axon = start()) {
      axon.append(new Noted("b", "bad"), new Noted("b", "2"));
      await().until(() -> parked(axon).size() == 2);
      notes.heal();

      axon.processors().rebuild("notes");

      await().until(() -> notes.kept().equals(List.of("b:bad@1", "b:2@2")));
      assertThat(parked(axon)).isEmpty();
    }
  }

  @Test
  void parksNothingWhileTheDatabaseIsAway() {
    var away = new AtomicBoolean(true);
    notes.failWith(
        noted ->
            away.get()
                ? Optional.of(new MongoTimeoutException("no server answers"))
                : Optional.empty());
    try (RunningAxon axon = start()) {
      axon.append(new Noted("a", "1"), new Noted("b", "2"));
      await().until(() -> notes.calls() >= 1);

      away.set(false);

      await().until(() -> notes.kept().equals(List.of("a:1@1", "b:2@2")));
      assertThat(parked(axon)).isEmpty();
    }
  }

  @Test
  void standsStillRatherThanParkEverything() {
    notes.failWith(noted -> Optional.of(new IllegalStateException("broken release")));
    Object[] events = IntStream.range(0, 20).mapToObj(i -> new Noted("n" + i, "x")).toArray();
    try (RunningAxon axon = start()) {
      axon.append(events);
      await().until(() -> parked(axon).size() == 10);

      notes.heal();

      await().until(() -> notes.kept().size() == 10);
      assertThat(parked(axon)).hasSize(10);
    }
  }
}
