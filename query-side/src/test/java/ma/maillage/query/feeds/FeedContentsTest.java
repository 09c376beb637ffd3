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

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Set;
import ma.maillage.api.CityCode;
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
class FeedContentsTest {

  private static final CityCode RABAT = CityCode.of("Rabat");
  private static final String INBOX = Channels.inbox(RABAT);

  private final Log log = new Log();
  private FeedView node;

  @BeforeEach
  void assemble(MongoDatabase database) {
    node = FeedView.in(database);
    given(startup("s1", "Rabat"), startup("s2", "Rabat"), lab("l1", "Rabat"), lab("l2", "Agadir"));
  }

  @AfterEach
  void close() {
    node.feeds().close();
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
