package ma.maillage.matching.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import ma.maillage.matching.text.Analysis;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.SearcherManager;

/**
 * The index of one node. One thread writes through {@link #writer()} and has ended when the index
 * is closed; any thread may read.
 *
 * <p>{@link #position()} is the last event written; what readers see may lag behind it until one of
 * them asks.
 */
public final class MatchIndex implements Closeable {

  /** Changes with every change to {@link Documents}. */
  private static final String LAYOUT = "2";

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Analysis analysis;
  private final IndexStore store;
  private final IndexWriter lucene;
  private final SearcherManager searchers;
  private final Progress progress;
  private final ListingWriter writer;
  private final Object refreshing = new Object();
  private volatile long visible;

  private MatchIndex(IndexStore store, Analysis analysis) throws IOException {
    this.analysis = analysis;
    this.store = store;
    this.lucene = store.openWriter();
    this.searchers = new SearcherManager(lucene, null);
    this.progress = new Progress(store.committedPosition());
    this.visible = progress.position();
    this.writer = new ListingWriter(this, lucene, new Owners(searchers));
  }

  /**
   * Opens the index in a directory; an unusable one is emptied.
   *
   * @param logId which log the index is a view of
   */
  public static MatchIndex open(Path directory, String logId, Analysis analysis) {
    try {
      String content = analysis.version() + "/" + LAYOUT;
      return new MatchIndex(new IndexStore(directory, logId, content), analysis);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Analysis analysis() {
    return analysis;
  }

  /** The changes the log brings. */
  public ListingWriter writer() {
    return writer;
  }

  /** The position of the last event written; 0 before the first. */
  public long position() {
    return progress.position();
  }

  /** Waits until the events up to {@code position} are written; false when time is over first. */
  public boolean awaitPosition(long position, Duration timeout) throws InterruptedException {
    return progress.await(position, timeout);
  }

  /** The index with everything written so far; refreshes if something is not visible yet. */
  public Snapshot snapshot() {
    try {
      makeVisible(progress.position());
      return new Snapshot(searchers, visible);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The index with everything up to {@code position}, once it is written.
   *
   * @throws IndexBehind when that takes more than 30 s
   */
  public Snapshot snapshotAt(long position) throws InterruptedException {
    if (!awaitPosition(position, PATIENCE)) {
      throw new IndexBehind(position, position());
    }
    try {
      makeVisible(position);
      return new Snapshot(searchers, visible);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The index as readers last saw it, for the writer itself. */
  Snapshot snapshotAsIs() throws IOException {
    return new Snapshot(searchers, visible);
  }

  private void makeVisible(long wanted) throws IOException {
    if (visible < wanted) {
      synchronized (refreshing) {
        if (visible < wanted) {
          refresh();
        }
      }
    }
  }

  /** Makes all that was written visible. */
  private void refresh() throws IOException {
    long reached = progress.position();
    searchers.maybeRefreshBlocking();
    visible = reached;
  }

  /** Makes what the writer wrote visible to itself, within the event it is at. */
  void refreshForWriter() throws IOException {
    synchronized (refreshing) {
      refresh();
    }
  }

  void advanceTo(long position) {
    progress.advanceTo(position);
  }

  /** Makes everything written so far durable. */
  void commit() throws IOException {
    lucene.setLiveCommitData(store.commitData(position()).entrySet());
    lucene.commit();
  }

  /** Empties the index durably; nothing may be written meanwhile. */
  public void clear() throws IOException {
    lucene.deleteAll();
    advanceTo(0);
    commit();
    refreshForWriter();
  }

  @Override
  public void close() throws IOException {
    commit();
    searchers.close();
    lucene.close();
    store.close();
  }
}
