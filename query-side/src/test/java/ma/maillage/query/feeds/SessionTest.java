package ma.maillage.query.feeds;

import static ma.maillage.query.Samples.lab;
import static ma.maillage.query.Samples.proposed;
import static ma.maillage.query.Samples.startup;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.IntStream;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions where nobody looks out for other nodes: only a waking makes them read. */
@ExtendWith(TestDatabase.class)
class SessionTest {

  private static final String CHANNEL = "inbox/rabat";

  private final Followers followers = new Followers();
  private FeedItems items;

  @BeforeEach
  void assemble(MongoDatabase database) {
    items = new FeedItems(database);
  }

  @AfterEach
  void close() {
    followers.closeAll();
  }

  @Test
  void isWokenByTheProjectorOfItsOwnNode(MongoDatabase database) {
    FeedProjector projector = new FeedProjector(database, new Herald(items, followers));
    Collected sink = new Collected();
    start(sink);

    new Log()
        .tell(
            List.of(projector),
            startup("s1", "Rabat"),
            lab("l1", "Rabat"),
            proposed("s1", "l1", "Rabat"));

    assertThat(sink.awaitCount(1).offsets()).containsExactly(3L);
  }

  @Test
  void missesNothingWrittenWhileItReads() {
    Collected sink = new Collected();
    start(
        item -> {
          sink.accept(item);
          if (item.offset() < 50) {
            write(item.offset() + 1);
          }
        });

    write(1);

    assertThat(sink.awaitCount(50).offsets())
        .isEqualTo(IntStream.rangeClosed(1, 50).mapToObj(Long::valueOf).toList());
  }

  @Test
  void readsALongPastInSeveralWindows() {
    items.add(IntStream.rangeClosed(1, 1_000).mapToObj(SessionTest::item).toList());
    Collected sink = new Collected();

    start(sink);

    assertThat(sink.awaitCount(1_000).offsets())
        .isEqualTo(IntStream.rangeClosed(1, 1_000).mapToObj(Long::valueOf).toList());
  }

  private void start(FeedSink sink) {
    Session session = new Session(items, CHANNEL, 0, sink, followers::remove);
    followers.add(session);
    Thread.startVirtualThread(session);
  }

  private void write(long offset) {
    items.add(List.of(item(offset)));
    followers.wake(CHANNEL);
  }

  private static FeedItem item(long offset) {
    return new FeedItem(CHANNEL, offset, "Said", Log.NOON, "{}");
  }
}
