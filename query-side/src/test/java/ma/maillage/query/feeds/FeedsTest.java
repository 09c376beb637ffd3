package ma.maillage.query.feeds;

import static ma.maillage.query.Samples.connection;
import static ma.maillage.query.Samples.deal;
import static ma.maillage.query.Samples.described;
import static ma.maillage.query.Samples.held;
import static ma.maillage.query.Samples.lab;
import static ma.maillage.query.Samples.matched;
import static ma.maillage.query.Samples.proposed;
import static ma.maillage.query.Samples.released;
import static ma.maillage.query.Samples.startup;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import ma.maillage.api.CityCode;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.deals.CloseReason;
import ma.maillage.api.deals.DealAmended;
import ma.maillage.api.deals.DealChangeMatched;
import ma.maillage.api.deals.DealClosed;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DisclosureGranted;
import ma.maillage.api.deals.DisclosureLevel;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.DismissalReason;
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
  void tellsEachCityOfAConnectionAndNoOther() {
    given(proposed("s1", "l2", "Rabat", "Agadir"), proposed("s1", "l1", "Rabat"));

    assertThat(offsets(INBOX)).containsExactly(5L, 6L);
    assertThat(offsets("inbox/agadir")).containsExactly(5L);
    assertThat(offsets("inbox/fes")).isEmpty();
  }

  @Test
  void tellsEachSubscriptionOfADealThatFits() {
    given(deal("d1", "s1", "Rabat"), deal("d2", "s2", null));
    given(matched("d2", "q1"), matched("d1", "q1", "q2"));

    FeedPage page = read(Channels.deals(SubscriptionId.of("q1")), 0, 100);

    assertThat(page.items()).extracting(FeedItem::offset).containsExactly(7L, 8L);
    assertThat(page.items())
        .extracting(item -> json(item).at("/id").textValue())
        .containsExactly("d2", "d1");
    assertThat(offsets("deals/q2")).containsExactly(8L);
  }

  @Test
  void tellsADealBlindWhateverWasDisclosed() {
    ParticipantId fund = ParticipantId.of("fund");
    given(deal("d1", "s1", "Rabat"));
    given(new DisclosureGranted(DealId.of("d1"), fund, DisclosureLevel.FULL));
    given(matched("d1", "q1"));

    FeedItem told = read("deals/q1", 0, 1).items().getFirst();

    assertThat(json(told).at("/level").textValue()).isEqualTo("BLIND");
    assertThat(told.body()).doesNotContain("Startup", "s1", "Tour");
  }

  @Test
  void aDealThatWaitsIsToldAtItsReleaseAsItStandsThen() {
    given(deal("d1", "s1", "Rabat"), held("d1", "q1"));
    assertThat(offsets("deals/q1")).isEmpty();

    given(
        new DealClosed(DealId.of("d1"), ParticipantId.of("s1"), 1, CloseReason.FUNDED),
        released("q1", "d1"));

    FeedItem told = read("deals/q1", 0, 1).items().getFirst();
    assertThat(told.offset()).isEqualTo(8L);
    assertThat(json(told).at("/status").textValue()).isEqualTo("FUNDED");
  }

  @Test
  void tellsAChangeToThoseItWasMatchedTo() {
    SubscriptionId one = SubscriptionId.of("q1");
    SubscriptionId other = SubscriptionId.of("q2");
    Set<SubscriptionId> both = Set.of(one, other);
    given(deal("d1", "s1", "Rabat"), matched("d1", "q1", "q2"));
    given(
        new DealAmended(DealId.of("d1"), ParticipantId.of("s1"), 1, deal("d1", "s1", null).round()),
        new DealChangeMatched(DealId.of("d1"), 1, both, Set.of(other), Log.NOON));

    assertThat(offsets("deals/q1")).containsExactly(6L, 8L);
    assertThat(offsets("deals/q2")).containsExactly(6L);
    assertThat(json(read("deals/q1", 6, 1).items().getFirst()).at("/revision").intValue())
        .isEqualTo(1);
  }

  @Test
  void writesABodyAsTheRestInterfaceWould() {
    given(proposed("s1", "l1", "Rabat"));
    given(
        new ConnectionDismissed(
            connection("s1", "l1"), Set.of(RABAT), DismissalReason.OTHER, "trop tôt"));

    FeedItem told = read(INBOX, 5, 1).items().getFirst();

    JsonNode body = json(told);
    assertThat(told.at()).isEqualTo(Log.NOON.plusSeconds(5));
    assertThat(body.path("id").textValue()).isEqualTo(connection("s1", "l1").value());
    assertThat(body.path("status").textValue()).isEqualTo("DISMISSED");
    assertThat(body.path("reason").textValue()).isEqualTo("OTHER");
    assertThat(body.path("comment").textValue()).isEqualTo("trop tôt");
    assertThat(body.path("position").longValue()).isEqualTo(5);
    assertThat(body.path("proposedAt").textValue()).isEqualTo("2026-03-02T12:00:04Z");
    assertThat(body.path("changedAt").textValue()).isEqualTo("2026-03-02T12:00:05Z");
    assertThat(body.at("/score/band").textValue()).isEqualTo("STRONG");
    assertThat(body.at("/score/contributions/0/evidence/0").textValue()).isEqualTo("ict");
    assertThat(body.at("/first/participant/name").textValue()).isEqualTo("Startup s1");
    assertThat(body.at("/first/participant/city").textValue()).isEqualTo("rabat");
    assertThat(body.at("/first/subject/title").isNull()).isTrue();
    assertThat(body.at("/second/gain/fr").textValue()).isEqualTo("Un gain pour l1");
    assertThat(body.path("cities").get(0).textValue()).isEqualTo("rabat");
  }

  @Test
  void saysHowThingsStoodThen() {
    given(proposed("s1", "l1", "Rabat"));
    given(described("s1", ParticipantKind.STARTUP, "Nouveau nom", "Rabat"), relayed());

    assertThat(read(INBOX, 0, 100).items())
        .extracting(item -> json(item).at("/first/participant/name").textValue())
        .containsExactly("Startup s1", "Nouveau nom");
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

  private List<Long> offsets(String channel) {
    return read(channel, 0, 100).items().stream().map(FeedItem::offset).toList();
  }

  private static JsonNode json(FeedItem item) {
    try {
      return JsonMapper.builder().build().readTree(item.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + item.body(), e);
    }
  }
}
