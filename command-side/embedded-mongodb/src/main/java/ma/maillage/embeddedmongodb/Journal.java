package ma.maillage.embeddedmongodb;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ma.maillage.embeddedmongodb.UnsettledChanges.Group;
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

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition written = lock.newCondition();
  private final JournalFiles files;
  private final UnsettledChanges changes;

  /** The ticket up to which a record proves that everything was once safe. */
  private long proven;

  private boolean writing;
  private long groups;
  private @Nullable Exception failure;
  private boolean beyondRepair;

  private Journal(JournalFiles files, long last) {
    this.files = files;
    this.changes = new UnsettledChanges(last);
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
      while (changes.tooMany()) {
        awaitGroup();
      }
      refuseAfterFailure();
      return changes.add(payload, undo);
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
      while (!changes.isSettled(ticket)) {
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
      changes.refuseLost(ticket);
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
    Group group = changes.take();
    write(group);
    changes.settle(group);
  }

  /** Writes a group, of changes or a proof, without the lock. */
  private void write(Group group) {
    JournalFile file = files.current();
    writing = true;
    lock.unlock();
    @Nullable Exception problem = null;
    try {
      file.append(group.payloads(), group.firstSequence(), group.durable());
    } catch (IOException | RuntimeException e) {
      problem = e;
    }
    lock.lock();
    writing = false;
    groups++;
    written.signalAll();
    if (problem != null) {
      suspend(problem);
    }
    refuseAfterFailure();
  }

  /**
   * Writes down that every change so far was once safe, if all are and it is not known yet. The
   * loss of one will then be noticed, even if it is the last one.
   */
  void prove() {
    lock.lock();
    try {
      if (!writing && changes.areAllSettled() && proven < changes.last()) {
        refuseAfterFailure();
        proven = changes.last();
        long last = changes.lastSequence();
        write(new Group(List.of(new byte[0]), last, last, proven));
      }
    } finally {
      lock.unlock();
    }
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
      awaitWriting();
      if (failure == null || beyondRepair || changes.areAllSettled()) {
        return;
      }
      files.current().cut();
      changes.rollBack(undo, failure);
    } catch (IOException | RuntimeException e) {
      fail(e);
    } finally {
      lock.unlock();
    }
  }

  /** How often changes were rolled back. */
  int rollBacks() {
    return locked(changes::rollBacks);
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
      if (repairable() && changes.areAllSettled()) {
        rotate();
        failure = null;
      }
    } finally {
      lock.unlock();
    }
  }

  /** The ticket given last. */
  long last() {
    return locked(changes::last);
  }

  /** The sequence number of the last change. Every change so far is durable. */
  long lastSequence() {
    return locked(changes::lastSequence);
  }

  /** The length of the current file in bytes. */
  long length() {
    return locked(() -> files.current().length());
  }

  /** Goes on in a new file. Every change so far is durable, and none is being appended. */
  void rotate() throws IOException {
    lock.lock();
    try {
      awaitWriting();
      files.rotate(changes.lastSequence() + 1);
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

  private void awaitWriting() {
    while (writing) {
      written.awaitUninterruptibly();
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
      awaitWriting();
      files.close();
    } finally {
      lock.unlock();
    }
  }
}
