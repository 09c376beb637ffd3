package ma.maillage.matching.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import ma.maillage.matching.bench.TemporaryFolder;
import ma.maillage.matching.index.Fields;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** A bare writer with the product's analyzers and buffer. */
final class BareIndex implements AutoCloseable {

  private static final double BUFFER_MB = 64;

  private final TemporaryFolder folder = TemporaryFolder.create();
  private final IndexWriter writer;

  BareIndex() {
    try {
      IndexWriterConfig config = new IndexWriterConfig(Fields.ANALYZER);
      config.setRAMBufferSizeMB(BUFFER_MB);
      writer = new IndexWriter(FSDirectory.open(folder.path()), config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds them and makes them durable. */
  void add(Stream<Document> documents) {
    try {
      for (Document document : (Iterable<Document>) documents::iterator) {
        writer.addDocument(document);
      }
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  IndexWriter writer() {
    return writer;
  }

  TemporaryFolder folder() {
    return folder;
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    folder.close();
  }
}
