package ma.maillage.query.feeds;

import java.util.List;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Answers from the stored items, for those who do not follow. */
public final class FeedQueries {

  private final FeedItems items;

  FeedQueries(FeedItems items) {
    this.items = items;
  }

  @QueryHandler(queryName = "maillage.ReadFeed")
  public FeedPage handle(ReadFeed query) {
    List<FeedItem> read = items.after(query.channel(), query.since(), query.limit());
    return new FeedPage(read, read.isEmpty() ? query.since() : read.getLast().offset());
  }
}
