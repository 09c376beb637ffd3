package ma.maillage.query.feeds;

import java.time.Instant;

/**
 * Channels of items that can be followed live and read from any point of the past, which is one
 * mechanism: whoever comes back with the offset of the last item seen gets every item after it,
 * once, in order. Any thread may call it.
 */
public interface Feeds extends AutoCloseable {

  /**
   * Hands the items after the offset {@code since}, then each new one, to the sink, on a thread of
   * the session's own.
   */
  FeedSession follow(String channel, long since, FeedSink sink);

  /**
   * The offset to follow from to get every item stamped with that time or later. Clocks of nodes
   * differ, so a few items stamped earlier may come with them; none is left out.
   */
  long offsetAt(String channel, Instant at);

  /** The offset to follow from to get only what is told from now on. */
  long latestOffset();

  /** Ends all sessions. */
  @Override
  void close();
}
