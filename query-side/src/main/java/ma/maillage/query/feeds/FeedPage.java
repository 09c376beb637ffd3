package ma.maillage.query.feeds;

import java.util.List;

/** Items in order; {@code next} is the offset to read on from, also when there are none yet. */
public record FeedPage(List<FeedItem> items, long next) {

  public FeedPage {
    items = List.copyOf(items);
  }
}
