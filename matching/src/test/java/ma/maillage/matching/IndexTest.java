package ma.maillage.matching;

import static ma.maillage.matching.Facts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.matching.feed.IndexFeeder;
import ma.maillage.matching.index.MatchIndex;
import ma.maillage.matching.index.Snapshot;
import ma.maillage.matching.standing.StandingQueries;
import ma.maillage.matching.text.Analysis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When what was written becomes visible. */
final class IndexTest {

  private final MatchIndex index;
  private final StandingQueries standing = new StandingQueries(Analysis.current(), Map.of());
  private final IndexFeeder feeder;

  IndexTest(@TempDir Path directory) {
    index = MatchIndex.open(directory, "log", Analysis.current());
    feeder = new IndexFeeder(index.writer(), standing);
  }

  @AfterEach
  void close() throws IOException {
    standing.close();
    index.close();
  }

  @Test
  void refreshesOnceForAllThatWasWritten() throws InterruptedException {
    for (int i = 1; i <= 3; i++) {
      write(i);
    }
    try (Snapshot first = index.snapshotAt(1);
        Snapshot third = index.snapshotAt(3)) {
      assertThat(first.position()).isEqualTo(3);
      assertThat(third.searcher().getIndexReader()).isSameAs(first.searcher().getIndexReader());
    }
  }

  @Test
  void doesNotRefreshForAReaderThatAsksForLess() throws InterruptedException {
    write(1);
    try (Snapshot before = index.snapshot()) {
      write(2);
      try (Snapshot after = index.snapshotAt(1)) {
        assertThat(after.searcher().getIndexReader()).isSameAs(before.searcher().getIndexReader());
        assertThat(after.position()).isEqualTo(1);
      }
    }
  }

  private void write(int position) {
    World.handle(
        feeder,
        registered("p" + position, ParticipantKind.COMPANY, "Fabricant", "Rabat"),
        position);
  }
}
