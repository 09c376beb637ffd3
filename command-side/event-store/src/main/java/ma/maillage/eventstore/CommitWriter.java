package ma.maillage.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of this process that writes to the log. It takes whatever is waiting, so the
 * previous round trip is the window in which appends gather (group commit, without a timer), and
 * never has two writes under way. {@link #submit} is thread-safe.
 */
final class CommitWriter implements AutoCloseable {

  private static final Logger logger = LoggerFactory.getLogger(CommitWriter.class);

  private static final int BATCH_COMMITS = 1_000;
  private static final int BATCH_BYTES = 12 << 20;
  private static final long QUEUE_BYTES = 64L << 20;
  private static final long IDLE_MILLIS = 200;

  private final BlockingQueue<PendingAppend> queue = new LinkedBlockingQueue<>();
  private final AtomicLong queuedBytes = new AtomicLong();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final LogTail tail;
  private final ConflictCheck check;
  private final CommitLog log;
  private final Executor executor;
  private final EventStoreMetrics metrics;
  private final Thread thread;

  /** Guarded by the queue. */
  private boolean stopped;

  CommitWriter(
      CommitLog log,
      LogTail tail,
      ConflictCheck check,
      Executor executor,
      EventStoreMetrics metrics) {
    this.log = log;
    this.tail = tail;
    this.check = check;
    this.executor = executor;
    this.metrics = metrics;
    thread = Thread.ofPlatform().name("event-store-writer").daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  /**
   * Queues the append; the future completes when its outcome is known.
   *
   * @throws AppendQueueFullException more than 64 MB are waiting
   * @throws EventStoreClosedException the engine is closed
   */
  CompletableFuture<Long> submit(PendingAppend append) {
    synchronized (queue) {
      if (stopped) {
        throw new EventStoreClosedException();
      }
      if (queuedBytes.get() + append.size() > QUEUE_BYTES) {
        throw new AppendQueueFullException();
      }
      queuedBytes.addAndGet(append.size());
      queue.add(append);
    }
    return AppendWatch.watched(append.lastPosition(), metrics);
  }

  int queued() {
    return queue.size();
  }

  long queuedBytes() {
    return queuedBytes.get();
  }

  private void run() {
    try {
      for (List<PendingAppend> taken = take(); !taken.isEmpty(); taken = take()) {
        write(taken);
      }
    } finally {
      stop();
    }
  }

  /** Blocks until something waits; empty once closing and nothing does. */
  private List<PendingAppend> take() {
    List<PendingAppend> taken = new ArrayList<>();
    try {
      PendingAppend next = null;
      while (next == null && (closing.getCount() > 0 || !queue.isEmpty())) {
        next = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
      }
      long bytes = 0;
      while (next != null) {
        taken.add(next);
        bytes += next.size();
        next = taken.size() < BATCH_COMMITS && bytes < BATCH_BYTES ? queue.poll() : null;
      }
      queuedBytes.addAndGet(-bytes);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return taken;
  }

  private void write(List<PendingAppend> taken) {
    List<PendingAppend> open = taken;
    try {
      while (!open.isEmpty()) {
        Batch batch = new Batch(tail.head());
        List<PendingAppend> next = number(open, batch);
        next.addAll(new Settlement(batch, log, tail, closing, executor).run());
        open = next;
      }
    } catch (OutcomeUnknownException | EventStoreClosedException closed) {
      fail(open, closed);
      stop();
    } catch (RuntimeException unexpected) {
      logger.error("The event store's writer met what it did not expect", unexpected);
      fail(open, new OutcomeUnknownException(unexpected));
    }
  }

  /**
   * Gives the next places of the log to those that conflict with nothing, and rejects those that
   * conflict with what is stored. Returns those that conflict with the batch only: they are decided
   * once it is stored, since it may not be, and nobody is rejected for what never happened.
   */
  private List<PendingAppend> number(List<PendingAppend> appends, Batch batch) {
    List<PendingAppend> undecided = new ArrayList<>();
    for (PendingAppend append : appends) {
      try {
        if (check.conflicts(append.condition())) {
          append.conflicted(executor);
        } else if (batch.contradicts(append.condition())) {
          undecided.add(append);
        } else {
          batch.add(append);
        }
      } catch (RuntimeException notChecked) {
        append.failed(notChecked, executor);
      }
    }
    return undecided;
  }

  /** Accepts nothing more, and fails what is still queued. */
  private void stop() {
    List<PendingAppend> left = new ArrayList<>();
    synchronized (queue) {
      stopped = true;
      queue.drainTo(left);
    }
    fail(left, new EventStoreClosedException());
  }

  private void fail(List<PendingAppend> appends, RuntimeException reason) {
    appends.forEach(append -> append.failed(reason, executor));
  }

  /** Waits until what was submitted is written; gives up if the database does not answer. */
  @Override
  public void close() {
    closing.countDown();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
