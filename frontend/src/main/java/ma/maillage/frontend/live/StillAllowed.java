package ma.maillage.frontend.live;

import java.time.Duration;
import java.util.function.Consumer;
import ma.maillage.api.RefusedException;
import ma.maillage.query.feeds.FeedItem;
import ma.maillage.query.feeds.FeedSink;
import org.springframework.security.access.AccessDeniedException;

/**
 * Lets items through as long as whoever follows still may, at which it looks again at most once a
 * second. Belongs to the thread of the feed.
 */
final class StillAllowed implements FeedSink {

  private static final Duration AGAIN = Duration.ofSeconds(1);

  private final Runnable check;
  private final FeedSink next;
  private final Consumer<String> denied;
  private long checked = System.nanoTime();

  /**
   * @param check throws when the feed may not be followed any more
   * @param denied is told why not
   */
  StillAllowed(Runnable check, FeedSink next, Consumer<String> denied) {
    this.check = check;
    this.next = next;
    this.denied = denied;
  }

  @Override
  public void accept(FeedItem item) throws Exception {
    long now = System.nanoTime();
    if (now - checked >= AGAIN.toNanos()) {
      try {
        check.run();
      } catch (AccessDeniedException | RefusedException over) {
        denied.accept(String.valueOf(over.getMessage()));
        throw over;
      }
      checked = now;
    }
    next.accept(item);
  }
}
