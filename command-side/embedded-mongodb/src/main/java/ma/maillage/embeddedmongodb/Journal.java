package ma.maillage.embeddedmongodb;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The redo log: every change since the last checkpoint, in the order in which it was made.
 *
 * <p>A change gets a ticket when it is appended. Changes are written in groups: the first thread
 * that wants its change on disk writes and forces all that are waiting, while the next group
 * gathers. There is no timer; the length of one force is the window.
 *
 * <p>After an I/O error nothing is accepted. {@link #rollBack} undoes what did not reach the disk,
 * in the file and in memory, so that what readers see, what the disk holds and what was
 * acknowledged are the same again; {@link #resume} goes on once the disk has room.
 *
 * <p>Safe for use by any number of threads.
 */
final class Journal implements AutoCloseable {

  private static final long MOST_WAITING_BYTES = 16 << 20;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition written = lock.newCondition();
  private final JournalFiles files;
  private final LostTickets lost = new LostTickets();
  private List<byte[]> waiting = new ArrayList<>();
  private long waitingBytes;

  /** What brings back the state before each change that is not settled, the oldest first. */
  private final Deque<JournalRecord> undos = new ArrayDeque<>();

  /** The ticket given last; every one up to {@code settled} is on disk, or lost. */
  private long appended;

  private long settled;

  /** How far the sequence numbers of the file are ahead of the tickets. */
  private long sequenceOffset;

  private boolean writing;
  private long groups;
  private @Nullable Exception failure;
  private boolean beyondRepair;

  private Journal(JournalFiles files, long last) {
    this.files = files;
    this.sequenceOffset = last;
  }

  /** Starts a journal after the given change, in a file of its own. */
  static Journal startAfter(long last, DataDirectory directory) throws IOException {
    return new Journal(JournalFiles.startAt(last + 1, directory), last);
  }

  /**
   * Takes a change without waiting for the disk, unless too much is waiting already.
   *
   * @param undo brings back what was there before
   * @return the change's ticket
   */
  long append(JournalRecord change, JournalRecord undo) {
    byte[] payload = change.encode();
    lock.lock();
    try {
      while (waitingBytes > MOST_WAITING_BYTES) {
        awaitGroup();
      }
      refuseAfterFailure();
      waiting.add(payload);
      undos.add(undo);
      waitingBytes += payload.length;
      return ++appended;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Returns once the disk holds the change with this ticket and all before it, or they were rolled
   * back.
   *
   * @throws WritesRefusedException if this is not known, and will not be before a {@link #rollBack}
   */
  void awaitSettled(long ticket) {
    lock.lock();
    try {
      while (settled < ticket) {
        awaitGroup();
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * As {@link #awaitSettled}.
   *
   * @throws WritesRefusedException also if the change was rolled back
   */
  void awaitDurable(long ticket) {
    awaitSettled(ticket);
    lock.lock();
    try {
      lost.refuse(ticket);
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
      return;
    }
    List<byte[]> group = waiting;
    long last = appended;
    long firstSequence = sequenceOffset + last - group.size() + 1;
    long knownDurable = sequenceOffset + settled;
    waiting = new ArrayList<>();
    waitingBytes = 0;
    writing = true;
    lock.unlock();
    @Nullable Exception problem = null;
    try {
      files.current().append(group, firstSequence, knownDurable);
    } catch (IOException | RuntimeException e) {
      problem = e;
    }
    lock.lock();
    writing = false;
    groups++;
    if (problem == null) {
      settled = last;
      group.forEach(_ -> undos.remove());
    } else if (failure == null) {
      failure = problem;
    }
    written.signalAll();
    refuseAfterFailure();
  }

  /** Accepts no further change until {@link #resume}. Every change so far is durable. */
  void suspend(Exception cause) {
    lock.lock();
    try {
      failure = failure == null ? cause : failure;
    } finally {
      lock.unlock();
    }
  }

  /** Accepts no further change ever: memory no longer follows what was appended. */
  void fail(Exception cause) {
    lock.lock();
    try {
      suspend(cause);
      beyondRepair = true;
    } finally {
      lock.unlock();
    }
  }

  boolean failed() {
    return locked(() -> failure != null);
  }

  /** Whether {@link #resume} may help. */
  boolean repairable() {
    return locked(() -> failure != null && !beyondRepair);
  }

  /**
   * @throws WritesRefusedException if a write has failed and {@link #resume} has not followed
   */
  void refuseAfterFailure() {
    if (failure != null) {
      throw new WritesRefusedException(failure);
    }
  }

  /**
   * After a write that failed, undoes what did not reach the disk. No change may be under way.
   *
   * @param undo applied to the lost changes, last one first
   */
  void rollBack(Consumer<JournalRecord> undo) {
    lock.lock();
    try {
      if (failure == null || beyondRepair || settled == appended) {
        return;
      }
      try {
        files.current().cut();
        undos.reversed().forEach(undo);
      } catch (IOException | RuntimeException e) {
        failure.addSuppressed(e);
        beyondRepair = true;
        return;
      }
      sequenceOffset -= appended - settled;
      lost.add(settled + 1, appended, failure);
      settled = appended;
      waiting = new ArrayList<>();
      waitingBytes = 0;
      undos.clear();
    } finally {
      lock.unlock();
    }
  }

  /** How often changes were rolled back. */
  int rollBacks() {
    return locked(() -> lost.count());
  }

  /**
   * Accepts changes again, in a new file: what the system has in memory of one that failed to reach
   * the disk is not to be trusted.
   *
   * @throws IOException if the disk takes nothing yet
   */
  void resume() throws IOException {
    lock.lock();
    try {
      if (repairable() && settled == appended) {
        rotate();
        failure = null;
      }
    } finally {
      lock.unlock();
    }
  }

  /** The ticket given last. */
  long last() {
    return locked(() -> appended);
  }

  /** The sequence number of the last change. Every change so far is durable. */
  long lastSequence() {
    return locked(() -> sequenceOffset + appended);
  }

  /** The length of the current file in bytes. */
  long length() {
    return locked(() -> files.current().length());
  }

  /** Goes on in a new file. Every change so far is durable, and none is being appended. */
  void rotate() throws IOException {
    lock.lock();
    try {
      files.rotate(sequenceOffset + appended + 1);
    } finally {
      lock.unlock();
    }
  }

  /** Deletes the files before the current one. */
  void discardOlderFiles() throws IOException {
    lock.lock();
    try {
      files.discardOlder();
    } finally {
      lock.unlock();
    }
  }

  private <T> T locked(Supplier<T> question) {
    lock.lock();
    try {
      return question.get();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() throws IOException {
    lock.lock();
    try {
      files.close();
    } finally {
      lock.unlock();
    }
  }
}
