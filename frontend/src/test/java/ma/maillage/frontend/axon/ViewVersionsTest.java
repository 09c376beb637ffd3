package ma.maillage.frontend.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import ma.maillage.eventstore.MongoEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ViewVersionsTest {

  private final TestDatabase database = new TestDatabase();
  private final MongoEventStorageEngine log = RunningAxon.log(database.database());
  private final Notes notes = new Notes();

  @AfterEach
  void close() {
    log.close();
    database.close();
  }

  @Test
  void aViewOfAnotherVersionIsMadeAnewOnce() {
    try (RunningAxon axon = running(1)) {
      axon.append(new Noted("a", "1"), new Noted("b", "2"));
      await().until(() -> notes.kept().size() == 2);
      bringUpToDate(axon, 1);
      assertThat(notes.calls()).isEqualTo(2);
    }
    try (RunningAxon axon = running(2)) {
      bringUpToDate(axon, 2);
      await().until(() -> notes.calls() == 4);
      assertThat(notes.kept()).containsExactly("a:1@1", "b:2@2");

      bringUpToDate(axon, 2);
      axon.append(new Noted("c", "3"));
      await().until(() -> notes.kept().size() == 3);
      assertThat(notes.calls()).isEqualTo(5);
    }
  }

  private RunningAxon running(int version) {
    return new RunningAxon(log, database.database(), view(version));
  }

  private void bringUpToDate(RunningAxon axon, int version) {
    new ViewVersions(database.database()).bringUpToDate(List.of(view(version)), axon.processors());
  }

  private EventProcessor.View view(int version) {
    return new EventProcessor.View("notes", notes, notes::clear, version);
  }
}
