package ma.maillage.matching.bench.speed;

import java.util.List;
import java.util.stream.IntStream;
import ma.maillage.matching.index.IndexDocuments;
import org.apache.lucene.document.Document;

/**
 * The feeder given events, which it has to analyse first, against a bare writer given the documents
 * that come of them. Each measurement adds a tenth.
 */
final class Rebuild implements Comparison {

  private static final int PARTS = 10;

  private final Companies companies;
  private final FilledIndex ours;
  private final BareIndex theirs = new BareIndex();
  private final int part;
  private int added;

  Rebuild(Companies companies) {
    this.companies = companies;
    this.ours = new FilledIndex(companies);
    this.part = companies.count() / PARTS;
  }

  @Override
  public String unit() {
    return "events/s";
  }

  @Override
  public double ours() {
    long start = System.nanoTime();
    ours.feed(part);
    return perSecond(start);
  }

  @Override
  public double theirs() {
    List<Document> documents =
        IntStream.range(added, added + part)
            .mapToObj(i -> IndexDocuments.of(companies.registered(i), i + 1L))
            .toList();
    added += part;
    long start = System.nanoTime();
    theirs.add(documents.stream());
    return perSecond(start);
  }

  private double perSecond(long start) {
    return part * 1e9 / (System.nanoTime() - start);
  }

  @Override
  public void close() {
    ours.close();
    theirs.close();
  }
}
