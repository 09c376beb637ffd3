package ma.maillage.matching;

import static ma.maillage.matching.Facts.fr;
import static ma.maillage.matching.Facts.need;
import static ma.maillage.matching.Facts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.duplicates.MergeUndone;
import ma.maillage.api.duplicates.ParticipantMerged;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.matching.feed.IndexFeeder;
import ma.maillage.matching.index.MatchIndex;
import ma.maillage.matching.index.Snapshot;
import ma.maillage.matching.standing.StandingQueries;
import ma.maillage.matching.text.Analysis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is matched of a participant that was registered twice. */
final class MergeTest {

  private static final ParticipantRegistered ONE =
      registered("one", ParticipantKind.COMPANY, "Pompes", "Rabat");
  private static final ParticipantRegistered TWIN =
      registered("twin", ParticipantKind.STARTUP, "Vannes", "Tanger");
  private static final Subject NEED = new Subject(SubjectKind.NEED, "n1");
  private static final Subject PAST = new Subject(SubjectKind.NEED, "past");
  private static final ParticipantMerged MERGED =
      new ParticipantMerged(TWIN.participant(), ONE.participant(), List.of(), List.of(NEED, PAST));
  private static final MergeUndone UNDONE =
      new MergeUndone(
          TWIN.participant(),
          ONE.participant(),
          List.of(),
          List.of(NEED, PAST),
          TWIN.kind(),
          TWIN.profile());

  private final MatchIndex index;
  private final StandingQueries standing = new StandingQueries(Analysis.current(), Map.of());
  private final IndexFeeder feeder;
  private long position;

  MergeTest(@TempDir Path directory) {
    index = MatchIndex.open(directory, "log", Analysis.current());
    feeder = new IndexFeeder(index.writer(), standing);
  }

  @AfterEach
  void close() throws IOException {
    standing.close();
    index.close();
  }

  @Test
  void aDuplicateIsNotMatchedAndItsNeedIsTheOtherOnes() throws InterruptedException {
    feed(ONE, TWIN, need("n1", "twin", fr("Capteurs")), MERGED);

    try (Snapshot snapshot = index.snapshotAt(position)) {
      assertThat(snapshot.listing(profile("twin"))).isEmpty();
      assertThat(snapshot.listing(profile("one"))).isPresent();
      assertThat(snapshot.listing(PAST)).isEmpty();
      assertThat(snapshot.listing(NEED).orElseThrow().owner().id()).isEqualTo(ONE.participant());
      assertThat(snapshot.listing(NEED).orElseThrow().place()).isEqualTo(ONE.profile().place());
    }
  }

  @Test
  void aMergeUndoneRestoresBoth() throws InterruptedException {
    feed(ONE, TWIN, need("n1", "twin", fr("Capteurs")));
    try (Snapshot before = index.snapshotAt(position)) {
      feed(MERGED, UNDONE);
      try (Snapshot after = index.snapshotAt(position)) {
        for (Subject subject : List.of(profile("one"), profile("twin"), NEED)) {
          assertThat(after.listing(subject)).isEqualTo(before.listing(subject)).isPresent();
        }
      }
    }
  }

  private static Subject profile(String participant) {
    return new Subject(SubjectKind.PARTICIPANT, ParticipantId.of(participant).value());
  }

  private void feed(Object... events) {
    for (Object event : events) {
      position++;
      World.handle(feeder, event, position);
    }
  }
}
