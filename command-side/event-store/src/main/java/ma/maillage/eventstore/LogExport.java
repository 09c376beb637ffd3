package ma.maillage.eventstore;

import com.mongodb.client.MongoDatabase;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.bson.RawBsonDocument;

/**
 * The log as text: a line that names the log and says how much follows, then a line for each
 * commit, in order, in MongoDB's canonical Extended JSON. Exporting the same log again gives the
 * same bytes. Belongs to one thread.
 */
public final class LogExport extends InputStream {

  private final Chain chain;
  private final LogHeader header;
  private final Iterator<RawBsonDocument> commits;
  private final Progress progress;
  private byte[] line;
  private int next;

  private LogExport(LogHeader header, Iterator<RawBsonDocument> commits, Progress progress) {
    this.header = header;
    this.commits = commits;
    this.progress = progress;
    chain = Chain.ofLog(header.log());
    line = bytes(header.line());
  }

  /**
   * Exports what the log holds now; may run beside a working engine. Keeps a few megabytes in
   * memory and nothing open at the database, however slowly it is read.
   *
   * <p>Reading throws {@link BrokenLogException} at a commit that does not follow the one before.
   *
   * @throws UnfinishedCopyException the log is itself a copy that was not finished
   */
  public static LogExport of(MongoDatabase database, Progress progress) {
    LogTarget.refuseUnfinished(database);
    StoredCommits commits = StoredCommits.in(database);
    LogHeader header = LogHeader.of(StoreId.of(StoreId.LOG, database), commits);
    return new LogExport(header, commits.after(0).iterator(), progress);
  }

  @Override
  public int read() {
    return filled() ? line[next++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!filled()) {
      return -1;
    }
    int copied = Math.min(length, line.length - next);
    System.arraycopy(line, next, target, offset, copied);
    next += copied;
    return copied;
  }

  /** Makes sure there are bytes to hand out; false at the end. */
  private boolean filled() {
    if (next < line.length) {
      return true;
    }
    if (chain.commits() == header.commits()) {
      return false;
    }
    line = nextCommit();
    next = 0;
    progress.reached(chain.commits(), header.commits());
    return true;
  }

  private byte[] nextCommit() {
    if (!commits.hasNext()) {
      throw BrokenLogException.missing(chain.commits() + 1);
    }
    RawBsonDocument commit = commits.next();
    Optional<String> fault = chain.add(commit);
    if (fault.isPresent()) {
      throw BrokenLogException.found(chain.commits(), fault.get());
    }
    return bytes(CommitLine.write(commit));
  }

  private static byte[] bytes(String line) {
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
