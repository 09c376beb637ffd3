package ma.maillage.matching.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The directory of the index: what its last commit says of itself, and how to begin anew when that
 * does not fit.
 */
final class IndexStore {

  private static final Logger LOG = LoggerFactory.getLogger(IndexStore.class);

  private static final String LOG_ID = "log";
  private static final String CONTENT = "content";
  private static final String POSITION = "position";
  private static final double BUFFER_MB = 64;

  /** Small segments, which refreshes make, stay in memory until they are merged or committed. */
  private static final double CACHED_SEGMENT_MB = 5;

  private static final double CACHE_MB = 32;

  private final Directory directory;
  private final String logId;
  private final String content;

  /** {@code content} names the analysis and the layout of the documents. */
  IndexStore(Path path, String logId, String content) throws IOException {
    Files.createDirectories(path);
    this.directory = new NRTCachingDirectory(FSDirectory.open(path), CACHED_SEGMENT_MB, CACHE_MB);
    this.logId = logId;
    this.content = content;
  }

  /** The writer of a usable index; its directory is emptied first when it is of no use. */
  IndexWriter openWriter() throws IOException {
    if (!isUsable()) {
      clear();
    }
    IndexWriterConfig config = new IndexWriterConfig(Fields.ANALYZER);
    config.setRAMBufferSizeMB(BUFFER_MB);
    config.setCommitOnClose(false);
    return new IndexWriter(directory, config);
  }

  private boolean isUsable() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return directory.listAll().length == 0;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      boolean fits = logId.equals(data.get(LOG_ID)) && content.equals(data.get(CONTENT));
      if (!fits) {
        LOG.info("The index is of another log or another version: it is built anew");
      }
      return fits;
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException e) {
      LOG.warn("The index is damaged: it is built anew from the log", e);
      return false;
    }
  }

  private void clear() throws IOException {
    for (String file : directory.listAll()) {
      directory.deleteFile(file);
    }
  }

  /** The position the last commit holds; 0 for an index without commits. */
  long committedPosition() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return 0;
    }
    Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
    return Long.parseLong(data.getOrDefault(POSITION, "0"));
  }

  /** What a commit at that position says of itself. */
  Map<String, String> commitData(long position) {
    return Map.of(LOG_ID, logId, CONTENT, content, POSITION, Long.toString(position));
  }

  void close() throws IOException {
    directory.close();
  }
}
