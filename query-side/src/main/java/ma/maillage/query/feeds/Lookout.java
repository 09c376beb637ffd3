package ma.maillage.query.feeds;

import com.mongodb.MongoException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes followers of this node when another node wrote: one small read a second, however many
 * follow. The items of one event become visible one after the other, so the last offset is looked
 * at again until a higher one shows.
 *
 * <p>{@link #run} belongs to one thread; any may call {@link #close}.
 */
final class Lookout implements Runnable, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);

  private final FeedItems items;
  private final Followers followers;
  private final CountDownLatch closed = new CountDownLatch(1);
  private long last;
  private final Set<String> wokenAtLast = new HashSet<>();

  Lookout(FeedItems items, Followers followers, long last) {
    this.items = items;
    this.followers = followers;
    this.last = last;
  }

  @Override
  public void run() {
    try {
      while (!closed.await(1, TimeUnit.SECONDS)) {
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }

  private void look() {
    try {
      if (items.latest() < last) {
        startOver();
      }
      items.eachFrom(last, this::seen);
    } catch (MongoException e) {
      LOG.warn("Cannot look for items of other nodes, trying again", e);
    }
  }

  private void seen(String channel, long offset) {
    if (offset > last) {
      last = offset;
      wokenAtLast.clear();
    }
    if (wokenAtLast.add(channel)) {
      followers.wake(channel);
    }
  }

  /** The feed is being rebuilt. */
  private void startOver() {
    last = 0;
    wokenAtLast.clear();
  }
}
