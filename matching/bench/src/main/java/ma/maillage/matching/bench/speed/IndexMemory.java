package ma.maillage.matching.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import ma.maillage.matching.bench.TemporaryFolder;
import ma.maillage.matching.index.Snapshot;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.MatchAllDocsQuery;

/** Disk of the whole index against that of an index of the same texts alone; prints the heap. */
final class IndexMemory implements Comparison {

  private static final double MEGABYTE = 1 << 20;

  private final FilledIndex ours;
  private final BareIndex theirs = new BareIndex();

  IndexMemory(Companies companies) {
    double before = usedHeap();
    this.ours = new FilledIndex(companies);
    ours.feed(companies.count());
    try (Snapshot snapshot = ours.index().snapshot()) {
      snapshot.searcher().count(new MatchAllDocsQuery());
      System.out.printf(
          Locale.ROOT,
          "%,d things: heap %.0f MB%n",
          companies.count(),
          (usedHeap() - before) / MEGABYTE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    theirs.add(
        IntStream.range(0, companies.count())
            .mapToObj(companies::registered)
            .map(
                event -> {
                  Document document = new Document();
                  document.add(new StringField("id", event.participant().value(), Store.YES));
                  document.add(new TextField("text", String.valueOf(event.profile()), Store.YES));
                  return document;
                }));
  }

  /** After what is garbage was collected. */
  private static double usedHeap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (double) runtime.totalMemory() - runtime.freeMemory();
  }

  @Override
  public String unit() {
    return "bytes of disk";
  }

  @Override
  public double ours() {
    return size(ours.folder());
  }

  @Override
  public double theirs() {
    return size(theirs.folder());
  }

  private static double size(TemporaryFolder folder) {
    try (var files = Files.walk(folder.path())) {
      return files.filter(Files::isRegularFile).mapToLong(IndexMemory::size).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    ours.close();
    theirs.close();
  }
}
