package ma.maillage.query.feeds;

import java.time.Instant;
import ma.maillage.api.InvalidValue;

/** Feeds of stored items; each session runs on a virtual thread. Any thread may call it. */
final class LiveFeeds implements Feeds {

  private final FeedItems items;
  private final Followers followers;
  private final Lookout lookout;

  LiveFeeds(FeedItems items, Followers followers) {
    this.items = items;
    this.followers = followers;
    this.lookout = new Lookout(items, followers, items.latest());
    Thread.ofVirtual().name("feed lookout").start(lookout);
  }

  @Override
  public FeedSession follow(String channel, long since, FeedSink sink) {
    if (since < 0) {
      throw new InvalidValue("since", "must not be negative");
    }
    Session session = new Session(items, channel, since, sink, followers::remove);
    followers.add(session);
    Thread.ofVirtual().name("feed " + channel).start(session);
    return session;
  }

  @Override
  public long offsetAt(String channel, Instant at) {
    long latest = latestOffset();
    return items.firstAt(channel, at, latest + 1) - 1;
  }

  @Override
  public long latestOffset() {
    return items.latest();
  }

  @Override
  public void close() {
    lookout.close();
    followers.closeAll();
  }
}
