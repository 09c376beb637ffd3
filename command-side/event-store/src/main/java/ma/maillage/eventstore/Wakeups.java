package ma.maillage.eventstore;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls followers back when the log has grown, on a thread of its own, so that a slow follower does
 * not hold up the writer. Looks for other processes' commits when nothing happens for a while.
 * Thread-safe.
 */
final class Wakeups implements AutoCloseable {

  private static final Logger logger = LoggerFactory.getLogger(Wakeups.class);

  private static final long POLL_MILLIS = 100;

  private final Map<Object, Runnable> callbacks = new ConcurrentHashMap<>();
  private final Semaphore signals = new Semaphore(0);
  private volatile boolean retryWanted;
  private volatile boolean closed;

  /** Starts calling back and polling. */
  void start(Runnable poll) {
    Thread.ofPlatform().name("event-store-wakeups").daemon().start(() -> run(poll));
  }

  Registration register(Object follower, Runnable callback) {
    callbacks.put(follower, callback);
    return () -> callbacks.remove(follower) != null;
  }

  void signal() {
    signals.release();
  }

  /** Wakes followers as soon as the database answers again, even if the log has not grown. */
  void retryLater() {
    retryWanted = true;
  }

  private void run(Runnable poll) {
    while (!closed) {
      try {
        boolean signalled = signals.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
        signals.drainPermits();
        if (!signalled) {
          poll.run();
        }
        if (signalled || retryWanted) {
          retryWanted = false;
          callbacks.values().forEach(Wakeups::call);
        }
      } catch (RuntimeException e) {
        logger.warn("Cannot look for new commits; trying again", e);
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  private static void call(Runnable callback) {
    try {
      callback.run();
    } catch (RuntimeException e) {
      logger.warn("A follower of the log failed when it was woken", e);
    }
  }

  @Override
  public void close() {
    closed = true;
    signal();
  }
}
