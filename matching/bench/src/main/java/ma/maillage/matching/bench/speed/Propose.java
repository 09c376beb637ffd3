package ma.maillage.matching.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import ma.maillage.api.EventPosition;
import ma.maillage.api.Language;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.matching.index.Snapshot;
import ma.maillage.matching.retrieval.Matchmaker;
import ma.maillage.matching.scoring.Policy;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.QueryBuilder;

/**
 * From the registration of a company to its scored proposals, indexing and refresh included,
 * against one bare query of its text for the best 100 of the same texts. The median of the
 * newcomers is measured; the 99th percentile is printed.
 */
final class Propose implements Comparison {

  private static final int NEWCOMERS = 100;
  private static final int TOP = 100;
  private static final int TODAY = 20_000;
  private static final String TEXT = "text";

  private final Companies companies;
  private final FilledIndex ours;
  private final BareIndex theirs = new BareIndex();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryBuilder queries = new QueryBuilder(new StandardAnalyzer());
  private final Matchmaker matchmaker = new Matchmaker(Policy.current());

  Propose(Companies companies) {
    this.companies = companies;
    this.ours = new FilledIndex(companies);
    ours.feed(companies.count());
    theirs.add(
        IntStream.range(0, companies.count())
            .mapToObj(companies::registered)
            .map(
                event -> {
                  Document document = new Document();
                  document.add(new TextField(TEXT, textOf(event), Store.NO));
                  return document;
                }));
    try {
      this.reader = DirectoryReader.open(theirs.writer());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.searcher = new IndexSearcher(reader);
  }

  private static String textOf(ParticipantRegistered event) {
    var description = event.profile().description();
    return description == null ? "" : description.preferring(Language.FR);
  }

  @Override
  public String unit() {
    return "µs";
  }

  @Override
  public double ours() {
    return median("ours", this::propose);
  }

  private void propose(int newcomer) {
    ours.feed(1);
    Subject subject =
        new Subject(SubjectKind.PARTICIPANT, companies.registered(newcomer).participant().value());
    try (Snapshot snapshot = ours.index().snapshotAt(new EventPosition(newcomer + 1L).value())) {
      matchmaker.proposalsFor(snapshot.profile(subject).orElseThrow(), snapshot, TODAY);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public double theirs() {
    return median("theirs", this::query);
  }

  private void query(int newcomer) {
    var query =
        queries.createBooleanQuery(TEXT, textOf(companies.registered(newcomer)), Occur.SHOULD);
    try {
      searcher.search(query, TOP);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double median(String side, NewcomerTask task) {
    double[] micros = new double[NEWCOMERS];
    int first = ours.fed();
    for (int i = 0; i < NEWCOMERS; i++) {
      long start = System.nanoTime();
      task.run(first + i);
      micros[i] = (System.nanoTime() - start) / 1e3;
    }
    Arrays.sort(micros);
    System.out.printf(
        Locale.ROOT, "  %s p50 %,.0f µs p99 %,.0f µs%n", side, micros[NEWCOMERS / 2], micros[98]);
    return micros[NEWCOMERS / 2];
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ours.close();
    theirs.close();
  }

  private interface NewcomerTask {
    void run(int newcomer);
  }
}
