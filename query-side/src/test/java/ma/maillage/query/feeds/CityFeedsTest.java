package ma.maillage.query.feeds;

import static ma.maillage.query.Cities.FES;
import static ma.maillage.query.Cities.TANGER;
import static ma.maillage.query.Cities.notAddressable;
import static ma.maillage.query.Cities.relayedTo;
import static ma.maillage.query.Cities.submitted;
import static ma.maillage.query.Samples.participant;
import static ma.maillage.query.Upkeep.asked;
import static ma.maillage.query.Upkeep.renewed;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class CityFeedsTest {

  private FeedView node;

  @BeforeEach
  void assemble(MongoDatabase database) {
    node = FeedView.in(database);
  }

  @AfterEach
  void close() {
    node.feeds().close();
  }

  @Test
  void tellsTheCityWhatItAskedForAndWhatBecameOfIt() {
    tell(submitted("r1"), submitted("r2"), relayedTo("r1", "s1", "l1"), notAddressable("r2"));

    List<FeedItem> told = items(Channels.cityRequests(FES));
    assertThat(told)
        .extracting(FeedItem::type)
        .containsExactly(
            "CityRequestSubmitted",
            "CityRequestSubmitted",
            "CityRequestRelayed",
            "CityRequestDeclined");
    assertThat(told.getFirst().body()).contains("r1", "cite-fes", "Éclairage");
    assertThat(told.get(2).body()).contains("\"members\":[\"l1\",\"s1\"]", "Pour vous");
    assertThat(told.getLast().body()).contains("r2", "NO_MEMBER_CAN_ANSWER");
    assertThat(items(Channels.cityRequests(TANGER))).isEmpty();
  }

  @Test
  void tellsAParticipantWhatItIsAskedToRenew() {
    tell(asked(participant("s1"), "s1", "Fès"), renewed(participant("s1"), "s1", Log.NOON));

    assertThat(items(Channels.renewals(ParticipantId.of("s1"))))
        .extracting(FeedItem::type)
        .containsExactly("RenewalAsked", "Renewed");
    assertThat(items(Channels.renewals(ParticipantId.of("s2")))).isEmpty();
  }

  private void tell(Object... events) {
    new Log().tell(node.view().projectors(), events);
  }

  private List<FeedItem> items(String channel) {
    FeedQueries queries = (FeedQueries) node.view().queryHandler();
    return queries.handle(new ReadFeed(channel, 0, 10)).items();
  }
}
