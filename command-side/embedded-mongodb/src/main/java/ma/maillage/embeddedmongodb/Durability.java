package ma.maillage.embeddedmongodb;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
  private static final long REPAIR_EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Storage storage;
  private final Journal journal;
  private final long checkpointAfterBytes;
  private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
  private final ThreadLocal<@Nullable Long> ticket = new ThreadLocal<>();
  private final ScheduledExecutorService background =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("embedded-mongodb-journal").factory());

  private Consumer<JournalRecord> undo = _ -> {};
  private @Nullable ScheduledFuture<?> ticking;

  /** Written under the exclusive gate, read under the shared one. */
  private boolean journaling = true;

  /** Belongs to the background thread. */
  private long lastRepair = System.nanoTime();

  /**
   * @param checkpointAfterBytes how long the journal may become, about; a start reads that much
   */
  Durability(Storage storage, Journal journal, long checkpointAfterBytes) {
    this.storage = storage;
    this.journal = journal;
    this.checkpointAfterBytes = checkpointAfterBytes;
  }

  /**
   * Begins the work in the background.
   *
   * @param undo makes a recorded change in memory
   */
  void start(Consumer<JournalRecord> undo) {
    this.undo = undo;
    ticking =
        background.scheduleWithFixedDelay(
            this::tick, FLUSH_EVERY_MILLIS, FLUSH_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /**
   * Runs a command that changes documents, and may create a collection by doing so.
   *
   * @param durably whether to return only once the disk holds the outcome
   */
  <T> T change(boolean durably, Supplier<T> command) {
    Made<T> made;
    try {
      made = make(command);
    } catch (WritesRefusedException e) {
      rollBack();
      throw e;
    }
    if (durably) {
      settle(made.last());
      journal.awaitDurable(made.last());
    }
    return made.outcome();
  }

  /**
   * @param last the ticket of the command's last change; if it made none, of any it may have seen
   */
  private record Made<T>(T outcome, long last) {}

  private <T> Made<T> make(Supplier<T> command) {
    gate.readLock().lock();
    try {
      ticket.remove();
      T outcome = command.get();
      Long own = ticket.get();
      return new Made<>(outcome, own == null ? journal.last() : own);
    } finally {
      gate.readLock().unlock();
    }
  }

  /** Runs a query, again if need be, and returns once the disk holds all that it saw. */
  <T> T readDurable(Supplier<T> query) {
    while (true) {
      int rollBacks = journal.rollBacks();
      T outcome = query.get();
      settle(journal.last());
      if (journal.rollBacks() == rollBacks) {
        return outcome;
      }
    }
  }

  /** Runs a command that changes collections or indexes; on return the disk holds the outcome. */
  <T> T restructure(Supplier<T> command) {
    gate.writeLock().lock();
    try {
      awaitAll();
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
  public void record(JournalRecord change, JournalRecord undo) {
    if (journaling) {
      ticket.set(journal.append(change, undo));
    }
  }

  @Override
  public void fail(Exception cause) {
    journal.fail(cause);
  }

  /** Returns once the disk holds the change with this ticket, or the change was rolled back. */
  private void settle(long ticket) {
    try {
      journal.awaitSettled(ticket);
    } catch (WritesRefusedException e) {
      rollBack();
      journal.awaitSettled(ticket);
    }
  }

  /** Returns once the disk holds every change. To be called with the exclusive gate. */
  private void awaitAll() {
    settle(journal.last());
    journal.refuseAfterFailure();
  }

  private void rollBack() {
    gate.writeLock().lock();
    journaling = false;
    try {
      journal.rollBack(undo);
    } finally {
      journaling = true;
      gate.writeLock().unlock();
    }
  }

  private void tick() {
    try {
      if (journal.failed()) {
        repair();
        return;
      }
      settle(journal.last());
      journal.prove();
      if (journal.length() > checkpointAfterBytes) {
        checkpointAndReclaim();
      }
    } catch (WritesRefusedException e) {
      LOG.error("The server refuses writes until the disk takes them again", e);
    } catch (RuntimeException e) {
      journal.fail(e);
      LOG.error("The server refuses writes until it is restarted", e);
    }
  }

  private void checkpointAndReclaim() {
    gate.writeLock().lock();
    try {
      checkpoint();
      storage.reclaimSpace();
    } finally {
      gate.writeLock().unlock();
    }
  }

  /** Accepts writes again if the disk has room for the journal and for a checkpoint. */
  private void repair() {
    if (!journal.repairable() || System.nanoTime() - lastRepair < REPAIR_EVERY_NANOS) {
      return;
    }
    lastRepair = System.nanoTime();
    gate.writeLock().lock();
    try {
      rollBack();
      journal.resume();
      checkpoint();
      LOG.info("The disk takes data again: the server accepts writes");
    } catch (IOException | WritesRefusedException e) {
      LOG.debug("The disk takes no data yet", e);
    } finally {
      gate.writeLock().unlock();
    }
  }

  /** The journal goes on in a new file before the storage is written: both cover a crash. */
  private void checkpoint() {
    awaitAll();
    if (!storage.hasUnsavedChanges()) {
      return;
    }
    try {
      if (journal.length() > 0) {
        journal.rotate();
      }
      storage.reserve();
    } catch (IOException e) {
      journal.suspend(e);
      throw new WritesRefusedException(e);
    }
    try {
      storage.checkpoint(journal.lastSequence());
      journal.discardOlderFiles();
    } catch (IOException | RuntimeException e) {
      journal.fail(e);
      throw new WritesRefusedException(e);
    }
  }

  /**
   * Stops the background work and writes a last checkpoint. If that fails, or writing has failed
   * before, the journal holds all that was acknowledged.
   */
  @Override
  public void close() throws IOException {
    if (ticking != null) {
      ticking.cancel(false);
    }
    background.shutdown();
    gate.writeLock().lock();
    try {
      if (journal.failed()) {
        rollBack();
      } else {
        checkpoint();
      }
    } catch (WritesRefusedException e) {
      LOG.warn("No last checkpoint: the next start will read the journal", e);
    } finally {
      gate.writeLock().unlock();
      journal.close();
    }
  }
}
