package ma.maillage.query.feeds;

import static ma.maillage.query.Sites.DEADLINE;
import static ma.maillage.query.Sites.SITE;
import static ma.maillage.query.Sites.application;
import static ma.maillage.query.Sites.left;
import static ma.maillage.query.Sites.offered;
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
class PlaceFeedsTest {

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
  void tellsBothSidesWhoIsOfferedAFreedPlace() {
    new Log().tell(node.view().projectors(), left("p1"), offered("p2"));

    List<FeedItem> site = items(Channels.site(SITE));
    List<FeedItem> next = items(Channels.places(ParticipantId.of("p2")));

    assertThat(site).extracting(FeedItem::type).containsExactly("TenantLeft", "PlaceOffered");
    assertThat(next).extracting(FeedItem::type).containsExactly("PlaceOffered");
    assertThat(next.getFirst().body())
        .isEqualTo(site.getLast().body())
        .contains(application("p2").value(), DEADLINE.toString());
    assertThat(items(Channels.places(ParticipantId.of("p1"))))
        .extracting(FeedItem::type)
        .containsExactly("TenantLeft");
  }

  private List<FeedItem> items(String channel) {
    FeedQueries queries = (FeedQueries) node.view().queryHandler();
    return queries.handle(new ReadFeed(channel, 0, 10)).items();
  }
}
