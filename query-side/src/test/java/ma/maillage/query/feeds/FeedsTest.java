package ma.maillage.query.feeds;

import static ma.maillage.query.Samples.lab;
import static ma.maillage.query.Samples.proposed;
import static ma.maillage.query.Samples.startup;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import ma.maillage.api.CityCode;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.query.Log;
import ma.maillage.query.Samples;
import ma.maillage.query.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class FeedsTest {

  private static final CityCode RABAT = CityCode.of("Rabat");
  private static final String INBOX = Channels.inbox(RABAT);

  private final Log log = new Log();
  private MongoDatabase database;
  private FeedView node;

  @BeforeEach
  void assemble(MongoDatabase database) {
    this.database = database;
    node = FeedView.in(database);
    given(startup("s1", "Rabat"), startup("s2", "Rabat"), lab("l1", "Rabat"), lab("l2", "Agadir"));
  }

  @AfterEach
  void close() {
    node.feeds().close();
  }

  @Test
  void givesWhatCameAfterTheOffsetThenWhatComes() {
    given(proposed("s1", "l1", "Rabat"), proposed("s1", "l2", "Rabat"));

    Collected sink = new Collected();
    FeedSession session = node.feeds().follow(INBOX, 5, sink);
    sink.awaitCount(1);
    given(proposed("s2", "l1", "Rabat"), relayed());

    assertThat(sink.awaitCount(3).offsets()).containsExactly(6L, 7L, 8L);
    assertThat(sink.items())
        .extracting(FeedItem::type)
        .containsExactly("ConnectionProposed", "ConnectionProposed", "ConnectionRelayed");
    assertThat(session.channel()).isEqualTo(INBOX);
    await().untilAsserted(() -> assertThat(session.offset()).isEqualTo(8));
  }

  @Test
  void aSlowSinkHoldsBackNobodyElse() throws InterruptedException {
    CountDownLatch reached = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Collected slow = new Collected();
    Collected quick = new Collected();
    node.feeds()
        .follow(
            INBOX,
            0,
            item -> {
              reached.countDown();
              goOn.await();
              slow.accept(item);
            });
    node.feeds().follow(INBOX, 0, quick);
    given(proposed("s1", "l1", "Rabat"));
    assertThat(reached.await(30, TimeUnit.SECONDS)).isTrue();
    given(proposed("s1", "l2", "Rabat"), proposed("s2", "l1", "Rabat"));

    assertThat(quick.awaitCount(3).offsets()).containsExactly(5L, 6L, 7L);
    assertThat(slow.items()).isEmpty();
    goOn.countDown();
    assertThat(slow.awaitCount(3).offsets()).containsExactly(5L, 6L, 7L);
  }

  @Test
  void aFailingSinkEndsItsSessionAndNothingElse() {
    Collected healthy = new Collected();
    FeedSession failing =
        node.feeds()
            .follow(
                INBOX,
                0,
                item -> {
                  if (item.offset() == 6) {
                    throw new IOException("gone");
                  }
                });
    node.feeds().follow(INBOX, 0, healthy);
    given(proposed("s1", "l1", "Rabat"), proposed("s1", "l2", "Rabat"));

    await().until(() -> !failing.isOpen());
    given(proposed("s2", "l1", "Rabat"));

    assertThat(healthy.awaitCount(3).offsets()).containsExactly(5L, 6L, 7L);
    assertThat(failing.offset()).isEqualTo(5);
  }

  @Test
  void hearsOfWhatAnotherNodeWrites() {
    FeedView other = FeedView.in(database);
    try {
      Collected sink = new Collected();
      other.feeds().follow(INBOX, 0, sink);
      given(proposed("s1", "l1", "Rabat"));
      sink.awaitCount(1);
      given(proposed("s1", "l2", "Rabat"), proposed("s2", "l1", "Rabat"));

      assertThat(sink.awaitCount(3).offsets()).containsExactly(5L, 6L, 7L);
    } finally {
      other.feeds().close();
    }
  }

  @Test
  void handsOverNothingOnceClosed() {
    Collected closed = new Collected();
    Collected open = new Collected();
    FeedSession session = node.feeds().follow(INBOX, 0, closed);
    node.feeds().follow(INBOX, 0, open);
    given(proposed("s1", "l1", "Rabat"));
    closed.awaitCount(1);
    session.close();
    session.close();
    given(proposed("s1", "l2", "Rabat"));

    open.awaitCount(2);
    assertThat(closed.offsets()).containsExactly(5L);
    assertThat(session.isOpen()).isFalse();
  }

  @Test
  void endsAllSessionsWhenClosed() {
    FeedSession one = node.feeds().follow(INBOX, 0, new Collected());
    FeedSession other = node.feeds().follow("deals/q1", 0, new Collected());

    node.feeds().close();

    assertThat(one.isOpen()).isFalse();
    assertThat(other.isOpen()).isFalse();
  }

  @Test
  void findsTheOffsetOfATime() {
    given(proposed("s1", "l1", "Rabat"), proposed("s1", "l2", "Agadir"));
    given(proposed("s2", "l1", "Rabat"));

    assertThat(node.feeds().offsetAt(INBOX, Log.NOON)).isEqualTo(4);
    assertThat(node.feeds().offsetAt(INBOX, Log.NOON.plusSeconds(4))).isEqualTo(4);
    assertThat(node.feeds().offsetAt(INBOX, Log.NOON.plusSeconds(5))).isEqualTo(6);
    assertThat(node.feeds().offsetAt(INBOX, Log.NOON.plusSeconds(6))).isEqualTo(6);
    assertThat(node.feeds().offsetAt(INBOX, Log.NOON.plusSeconds(7))).isEqualTo(7);
    assertThat(node.feeds().latestOffset()).isEqualTo(7);
  }

  @Test
  void readsAFeedInPages() {
    given(proposed("s1", "l1", "Rabat"), proposed("s1", "l2", "Rabat"));
    given(proposed("s2", "l1", "Rabat"));

    FeedPage first = read(INBOX, 0, 2);
    FeedPage second = read(INBOX, first.next(), 2);
    FeedPage third = read(INBOX, second.next(), 2);

    assertThat(List.of(first.items().size(), second.items().size(), third.items().size()))
        .containsExactly(2, 1, 0);
    assertThat(third.next()).isEqualTo(second.next()).isEqualTo(7);
  }

  @Test
  void refusesAnOffsetBeforeTheBeginning() {
    assertThatThrownBy(() -> node.feeds().follow(INBOX, -1, new Collected()))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new ReadFeed(INBOX, -1, 10)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new ReadFeed(INBOX, 0, 101)).isInstanceOf(InvalidValue.class);
  }

  private void given(Object... events) {
    log.tell(node.view().projectors(), events);
  }

  private static ConnectionRelayed relayed() {
    return Samples.relayed("s1", "l1", null);
  }

  private FeedPage read(String channel, long since, int limit) {
    return ((FeedQueries) node.view().queryHandler()).handle(new ReadFeed(channel, since, limit));
  }
}
