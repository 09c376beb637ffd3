package ma.maillage.query.feeds;

import com.mongodb.MongoException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what stands after its offset, hands it over, and sleeps until it is woken. It is woken
 * after a write and reads after it is woken, so nothing slips between the two; a hundred wakings
 * during one reading are worth one.
 *
 * <p>{@link #run} belongs to one thread; all else may be called by any.
 */
final class Session implements FeedSession, Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(Session.class);
  private static final int WINDOW = 200;
  private static final long RETRY_MILLIS = 1_000;

  private final FeedItems items;
  private final String channel;
  private final FeedSink sink;
  private final Consumer<Session> atEnd;
  private final Semaphore woken = new Semaphore(1);
  private volatile long offset;
  private volatile boolean open = true;

  Session(FeedItems items, String channel, long since, FeedSink sink, Consumer<Session> atEnd) {
    this.items = items;
    this.channel = channel;
    this.offset = since;
    this.sink = sink;
    this.atEnd = atEnd;
  }

  @Override
  public void run() {
    try {
      woken.acquire();
      while (open) {
        woken.drainPermits();
        if (handOverWhatIsThere()) {
          woken.acquire();
        } else {
          woken.tryAcquire(RETRY_MILLIS, TimeUnit.MILLISECONDS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open = false;
      atEnd.accept(this);
    }
  }

  /** Makes the session read again. */
  void wake() {
    woken.release();
  }

  @Override
  public String channel() {
    return channel;
  }

  @Override
  public long offset() {
    return offset;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
    wake();
  }

  /** False when the database could not be read: what is missing comes with a later reading. */
  private boolean handOverWhatIsThere() {
    List<FeedItem> window;
    do {
      try {
        window = items.after(channel, offset, WINDOW);
      } catch (MongoException e) {
        LOG.warn("Cannot read {} after {}, trying again", channel, offset, e);
        return false;
      }
      window.stream().takeWhile(item -> open).forEach(this::handOver);
    } while (open && window.size() == WINDOW);
    return true;
  }

  private void handOver(FeedItem item) {
    try {
      sink.accept(item);
      offset = item.offset();
    } catch (Exception e) {
      LOG.info("A follower of {} failed at {} and is let go", channel, item.offset(), e);
      open = false;
    }
  }
}
