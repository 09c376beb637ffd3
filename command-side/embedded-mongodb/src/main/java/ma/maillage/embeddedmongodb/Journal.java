package ma.maillage.embeddedmongodb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The redo log: every change since the last checkpoint, in the order in which it was made.
 *
 * <p>Changes are numbered as they are appended, and written in groups: the first thread that wants
 * its change on disk writes and forces all that are waiting, while the next group gathers. There is
 * no timer; the length of one force is the window.
 *
 * <p>After an I/O error nothing is accepted any more. What the disk holds of the last group is then
 * unknown, and none of it was acknowledged.
 *
 * <p>Safe for use by any number of threads.
 */
final class Journal implements AutoCloseable {

  private static final String PREFIX = "journal-";
  private static final long MOST_WAITING_BYTES = 16 << 20;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition written = lock.newCondition();
  private final DataDirectory directory;
  private JournalFile file;
  private List<byte[]> waiting = new ArrayList<>();
  private long waitingBytes;
  private long appended;
  private long durable;
  private boolean writing;
  private long groups;
  private @Nullable Exception failure;

  private Journal(DataDirectory directory, JournalFile file, long last) {
    this.directory = directory;
    this.file = file;
    this.appended = last;
    this.durable = last;
  }

  /** Starts a journal after the given change, in a file of its own. */
  static Journal startAfter(long last, DataDirectory directory) throws IOException {
    return new Journal(directory, create(directory, last + 1), last);
  }

  /** The files of the journal, oldest first. */
  static List<Path> files(DataDirectory directory) throws IOException {
    return directory.files(PREFIX);
  }

  private static JournalFile create(DataDirectory directory, long first) throws IOException {
    Path path = directory.resolve("%s%016x".formatted(PREFIX, first));
    Files.deleteIfExists(path);
    JournalFile file = JournalFile.create(path);
    directory.sync();
    return file;
  }

  /** Takes a change without waiting for the disk, unless too much is waiting already. */
  void append(JournalRecord change) {
    byte[] payload = change.encode();
    lock.lock();
    try {
      while (waitingBytes > MOST_WAITING_BYTES) {
        awaitGroup();
      }
      refuseAfterFailure();
      waiting.add(payload);
      waitingBytes += payload.length;
      appended++;
    } finally {
      lock.unlock();
    }
  }

  /** Returns once the disk holds every change appended so far. */
  void awaitDurable() {
    lock.lock();
    try {
      long wanted = appended;
      refuseAfterFailure();
      while (durable < wanted) {
        awaitGroup();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Writes the waiting group, or waits until the thread that is writing one is done. */
  private void awaitGroup() {
    refuseAfterFailure();
    if (writing) {
      long current = groups;
      while (groups == current) {
        written.awaitUninterruptibly();
      }
      refuseAfterFailure();
      return;
    }
    List<byte[]> group = waiting;
    long last = appended;
    long knownDurable = durable;
    waiting = new ArrayList<>();
    waitingBytes = 0;
    writing = true;
    lock.unlock();
    @Nullable Exception problem = null;
    try {
      file.append(group, last - group.size() + 1, knownDurable);
    } catch (IOException | RuntimeException e) {
      problem = e;
    }
    lock.lock();
    writing = false;
    groups++;
    if (problem == null) {
      durable = last;
    } else if (failure == null) {
      failure = problem;
    }
    written.signalAll();
    refuseAfterFailure();
  }

  /** Accepts no further change: what is on disk can no longer be trusted to follow. */
  void fail(Exception cause) {
    lock.lock();
    try {
      if (failure == null) {
        failure = cause;
      }
    } finally {
      lock.unlock();
    }
  }

  boolean failed() {
    lock.lock();
    try {
      return failure != null;
    } finally {
      lock.unlock();
    }
  }

  private void refuseAfterFailure() {
    if (failure != null) {
      throw new WritesRefusedException(failure);
    }
  }

  /** The number of the last change taken. */
  long last() {
    lock.lock();
    try {
      return appended;
    } finally {
      lock.unlock();
    }
  }

  /** The length of the current file in bytes. */
  long length() {
    lock.lock();
    try {
      return file.length();
    } finally {
      lock.unlock();
    }
  }

  /** Goes on in a new file. Every change so far is durable, and none is being appended. */
  void rotate() throws IOException {
    lock.lock();
    try {
      JournalFile full = file;
      file = create(directory, appended + 1);
      full.close();
    } finally {
      lock.unlock();
    }
  }

  /** Deletes the files before the current one. */
  void discardOlderFiles() throws IOException {
    Path current = file.path();
    for (Path older : files(directory)) {
      if (!older.equals(current)) {
        Files.delete(older);
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.lock();
    try {
      file.close();
    } finally {
      lock.unlock();
    }
  }
}
