package ma.maillage.matching.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import ma.maillage.api.EventPosition;
import ma.maillage.matching.bench.TemporaryFolder;
import ma.maillage.matching.feed.IndexFeeder;
import ma.maillage.matching.index.MatchIndex;
import ma.maillage.matching.standing.StandingQueries;
import ma.maillage.matching.text.Analysis;

/** The index of the product, fed with registrations. For one thread. */
final class FilledIndex implements AutoCloseable {

  private final TemporaryFolder folder = TemporaryFolder.create();
  private final StandingQueries standing = new StandingQueries(Analysis.current(), Map.of());
  private final MatchIndex index = MatchIndex.open(folder.path(), "bench", Analysis.current());
  private final IndexFeeder feeder = new IndexFeeder(index.writer(), standing);
  private final Companies companies;
  private int fed;

  FilledIndex(Companies companies) {
    this.companies = companies;
  }

  /** Registers the next so many; the event of number n is at position n + 1. */
  void feed(int more) {
    companies
        .registered(fed, fed + more)
        .forEach(
            event -> {
              fed++;
              feeder.on(event, new EventPosition(fed));
            });
  }

  int fed() {
    return fed;
  }

  MatchIndex index() {
    return index;
  }

  TemporaryFolder folder() {
    return folder;
  }

  @Override
  public void close() {
    try {
      index.close();
      standing.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    folder.close();
  }
}
