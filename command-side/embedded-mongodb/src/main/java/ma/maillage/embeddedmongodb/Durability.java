package ma.maillage.embeddedmongodb;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the journal and the storage in step. A change of documents goes to the journal and to
 * memory beside other changes; a change of structure (collections, indexes) and a checkpoint run
 * alone. Structure is never journaled: it is safe because a checkpoint follows it at once.
 *
 * <p>Safe for use by any number of threads.
 */
final class Durability implements ChangeLog, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Durability.class);
  private static final long FLUSH_EVERY_MILLIS = 100;

  private final Storage storage;
  private final Journal journal;
  private final long checkpointAfterBytes;
  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
  private final ScheduledExecutorService background =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("embedded-mongodb-journal").factory());

  private final ScheduledFuture<?> ticking;

  /** Written under the exclusive gate, read under the shared one. */
  private boolean journaling = true;

  /**
   * @param checkpointAfterBytes how long the journal may become, about; a start reads that much
   */
  Durability(Storage storage, Journal journal, long checkpointAfterBytes) {
    this.storage = storage;
    this.journal = journal;
    this.checkpointAfterBytes = checkpointAfterBytes;
    this.ticking =
        background.scheduleWithFixedDelay(
            this::tick, FLUSH_EVERY_MILLIS, FLUSH_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Runs a command that changes documents, and may create a collection by doing so. */
  <T> T change(Supplier<T> command) {
    gate.readLock().lock();
    try {
      return command.get();
    } finally {
      gate.readLock().unlock();
    }
  }

  /** Runs a command that changes collections or indexes; on return the disk holds the outcome. */
  <T> T restructure(Supplier<T> command) {
    gate.writeLock().lock();
    try {
      journal.awaitDurable();
      journaling = false;
      try {
        return command.get();
      } finally {
        journaling = true;
        checkpoint();
      }
    } finally {
      gate.writeLock().unlock();
    }
  }

  /** Writes a checkpoint, and lets the command look at it before the next change. */
  <T> T atCheckpoint(Supplier<T> command) {
    gate.writeLock().lock();
    try {
      checkpoint();
      return command.get();
    } finally {
      gate.writeLock().unlock();
    }
  }

  @Override
  public void record(JournalRecord change) {
    if (journaling) {
      journal.append(change);
    }
  }

  @Override
  public void fail(Exception cause) {
    journal.fail(cause);
  }

  /** Returns once the disk holds every change made so far. */
  void awaitDurable() {
    journal.awaitDurable();
  }

  private void tick() {
    if (journal.failed()) {
      return;
    }
    try {
      journal.awaitDurable();
      if (journal.length() > checkpointAfterBytes) {
        gate.writeLock().lock();
        try {
          checkpoint();
          storage.reclaimSpace();
        } finally {
          gate.writeLock().unlock();
        }
      }
    } catch (WritesRefusedException e) {
      LOG.error("The server stops accepting writes", e);
    } catch (RuntimeException e) {
      journal.fail(e);
      LOG.error("The server stops accepting writes", e);
    }
  }

  /** The journal goes on in a new file before the storage is written: both cover a crash. */
  private void checkpoint() {
    journal.awaitDurable();
    if (!storage.hasUnsavedChanges()) {
      return;
    }
    try {
      long last = journal.last();
      if (journal.length() > 0) {
        journal.rotate();
      }
      storage.checkpoint(last);
      journal.discardOlderFiles();
    } catch (IOException | RuntimeException e) {
      journal.fail(e);
      throw new WritesRefusedException(e);
    }
  }

  /** Stops the background work and writes a last checkpoint, unless writing has failed before. */
  @Override
  public void close() throws IOException {
    ticking.cancel(false);
    background.shutdown();
    gate.writeLock().lock();
    try {
      if (!journal.failed()) {
        checkpoint();
      }
    } finally {
      gate.writeLock().unlock();
      journal.close();
    }
  }
}
