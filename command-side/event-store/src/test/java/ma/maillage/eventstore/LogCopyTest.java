package ma.maillage.eventstore;

import static java.util.stream.Collectors.joining;
import static ma.maillage.eventstore.EngineUser.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Objects;
import ma.maillage.eventstore.ChainReport.Intact;
import org.axonframework.messaging.eventstreaming.Tag;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copies and imports that are refused, interrupted, and gone on with. */
class LogCopyTest {

  private final TestDatabase source = TestDatabase.fresh();
  private final TestDatabase target = TestDatabase.fresh();

  @BeforeEach
  void write() {
    append(source.database(), 20);
  }

  @AfterEach
  void close() {
    source.close();
    target.close();
  }

  @Test
  void copiesALog() {
    assertThat(copy()).isEqualTo(new Intact(20, 20));
    assertThat(Exports.of(target.database())).isEqualTo(Exports.of(source.database()));
    assertThat(ChainVerification.run(target.database())).isEqualTo(new Intact(20, 20));
  }

  @Test
  void isUnfinishedUntilTheRestIsThere() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                LogCopy.run(
                    source.database(),
                    target.database(),
                    Progress.UNWATCHED,
                    () -> {
                      throw new IllegalStateException();
                    }));
    assertThat(LogCopy.isUnfinishedIn(target.database())).isTrue();

    copy();

    assertThat(LogCopy.isUnfinishedIn(target.database())).isFalse();
    append(target.database(), 1);
  }

  @Test
  void refusesADatabaseWithALog() {
    append(target.database(), 2);

    assertThatExceptionOfType(LogCopyRefusedException.class)
        .isThrownBy(this::copy)
        .withMessageContaining("log of 2 commits");
    assertThatExceptionOfType(LogCopyRefusedException.class)
        .isThrownBy(() -> load(Exports.of(source.database())));
    assertThat(ChainVerification.run(target.database())).isEqualTo(new Intact(2, 2));
  }

  @Test
  void goesOnAfterAnInterruptionEvenIfTheSourceHasGrown() {
    interruptAfter(12);
    assertThatExceptionOfType(UnfinishedCopyException.class)
        .isThrownBy(() -> append(target.database(), 1));
    append(source.database(), 3);

    assertThat(copy()).isEqualTo(new Intact(23, 23));
    assertThat(Exports.of(target.database())).isEqualTo(Exports.of(source.database()));
    append(target.database(), 1);
  }

  @Test
  void goesOnWithAnImportThatWasCutShort() {
    String export = Exports.of(source.database());
    String half = export.lines().limit(9).collect(joining("\n"));

    assertThatExceptionOfType(LogCopyInterruptedException.class)
        .isThrownBy(() -> load(half))
        .withMessageContaining("after 8 commits and 8 events, but announces 20");
    assertThatExceptionOfType(UnfinishedCopyException.class)
        .isThrownBy(() -> append(target.database(), 1));
    assertThatExceptionOfType(UnfinishedCopyException.class)
        .isThrownBy(() -> Exports.of(target.database()));
    assertThatExceptionOfType(UnfinishedCopyException.class)
        .isThrownBy(() -> ChainVerification.run(target.database()));

    assertThat(load(export)).isEqualTo(new Intact(20, 20));
    assertThat(Exports.of(target.database())).isEqualTo(export);
  }

  @Test
  void refusesToGoOnWithAnotherLog() {
    interruptAfter(12);
    try (TestDatabase other = TestDatabase.fresh()) {
      append(other.database(), 30);

      assertThatExceptionOfType(LogCopyRefusedException.class)
          .isThrownBy(
              () -> LogCopy.run(other.database(), target.database(), Progress.UNWATCHED, () -> {}))
          .withMessageContaining("unfinished copy of the log");
    }
  }

  @Test
  void refusesToGoOnWhereTheSourceIsAnother() {
    interruptAfter(12);
    target
        .database()
        .getCollection("commits")
        .updateMany(new Document(), Updates.set("uuid", "another"));

    assertThatExceptionOfType(LogCopyRefusedException.class)
        .isThrownBy(this::copy)
        .withMessageContaining("is another than the source's");
  }

  @Test
  void refusesAFileThatIsNoExport() {
    for (String text : List.of("", "hello", "{\"a\": 1}", "{\"format\": \"event log 9\"}")) {
      assertThatExceptionOfType(LogCopyInterruptedException.class)
          .isThrownBy(() -> load(text))
          .withMessageContaining("Line 1");
    }
    append(target.database(), 1);
  }

  @Test
  void refusesAnExportThatWasChanged() {
    List<String> lines = Exports.of(source.database()).lines().toList();
    String one =
        lines.get(0).replace("\"commits\": 20, \"events\": 20", "\"commits\": 1, \"events\": 1");

    assertRefused(lines.get(0) + "\n" + lines.get(2), "commit 1 is missing");
    assertRefused(one + "\n" + lines.get(1).replaceFirst("city=fes", "city=x"), "it is not");
    assertRefused(one + "\n" + lines.get(1).replace("\"e\": [", "\"f\": ["), "not a commit");
    assertRefused(one + "\n" + lines.get(1).substring(9), "not a commit");
    assertThatExceptionOfType(LogCopyInterruptedException.class)
        .isThrownBy(() -> load(one + "\n" + lines.get(1) + "\n" + lines.get(2)))
        .withMessageContaining("Line 3")
        .withMessageContaining("more than was announced");
    assertThat(load(one + "\n" + lines.get(1))).isEqualTo(new Intact(1, 1));
  }

  private void assertRefused(String export, String reason) {
    assertThatExceptionOfType(LogCopyInterruptedException.class)
        .isThrownBy(() -> load(export))
        .withMessageContaining("Line 2")
        .withMessageContaining(reason);
  }

  /** Leaves a copy that stopped because the source could not be read further. */
  private void interruptAfter(long commits) {
    MongoCollection<Document> log = source.database().getCollection("commits");
    Document next = new Document("_id", commits + 1);
    Document sound = Objects.requireNonNull(log.find(next).first());
    log.updateOne(next, Updates.set("prev", "another"));
    assertThatExceptionOfType(BrokenLogException.class)
        .isThrownBy(this::copy)
        .withMessageContaining("after commit " + commits);
    log.replaceOne(next, sound);
  }

  private Intact copy() {
    return LogCopy.run(source.database(), target.database(), Progress.UNWATCHED, () -> {});
  }

  private Intact load(String export) {
    return Exports.load(export, target.database());
  }

  private static void append(MongoDatabase database, int commits) {
    try (var engine = MongoEventStorageEngine.open(database, TestDatabase.CONVERTER)) {
      EngineUser user = new EngineUser(engine);
      for (int i = 0; i < commits; i++) {
        user.append(event("A", "text", Tag.of("city", "fes"))).join();
      }
    }
  }
}
