package ma.maillage.query.feeds;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A sink that keeps what it is given. Any thread may call it. */
final class Collected implements FeedSink {

  private final List<FeedItem> items = new CopyOnWriteArrayList<>();

  @Override
  public void accept(FeedItem item) {
    items.add(item);
  }

  List<FeedItem> items() {
    return List.copyOf(items);
  }

  List<Long> offsets() {
    return items.stream().map(FeedItem::offset).toList();
  }

  Collected awaitCount(int count) {
    await().atMost(Duration.ofSeconds(30)).until(() -> items.size() >= count);
    return this;
  }
}
