package ma.maillage.query.marketplace;

import static ma.maillage.query.Samples.described;
import static ma.maillage.query.Samples.lab;
import static ma.maillage.query.Samples.need;
import static ma.maillage.query.Samples.posting;
import static ma.maillage.query.Samples.startup;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.marketplace.OfferId;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.OfferWithdrawn;
import ma.maillage.api.marketplace.Posting;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.subjects.Freshness;
import ma.maillage.query.views.PageRequest;
import ma.maillage.query.views.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class PostingViewTest {

  private final Log log = new Log();
  private View view;
  private PostingQueries queries;

  @BeforeEach
  void assemble(MongoDatabase database) {
    view = Postings.in(database);
    queries = (PostingQueries) view.queryHandler();
    given(startup("s1", "Rabat"), lab("l1", "Agadir"));
  }

  @Test
  void showsANeedWithItsOwner() {
    LocalDate until = LocalDate.of(2026, 12, 31);
    Posting posting =
        new Posting(
            new LocalizedText("Capteurs", null, "Sensors"),
            new LocalizedText(null, "وصف", null),
            List.of("ict"),
            List.of("iot"),
            Set.of(ParticipantKind.RESEARCH_LAB, ParticipantKind.STARTUP),
            until);
    given(new NeedPublished(NeedId.of("n1"), ParticipantId.of("s1"), posting));

    assertThat(queries.handle(new FindPosting(PostingType.NEED, "n1")))
        .contains(
            new PostingView(
                "n1",
                PostingType.NEED,
                new PostingView.Owner(
                    ParticipantId.of("s1"), "Startup s1", ParticipantKind.STARTUP),
                posting.title(),
                posting.description(),
                List.of("ict"),
                List.of("iot"),
                List.of(ParticipantKind.STARTUP, ParticipantKind.RESEARCH_LAB),
                until,
                PostingStatus.OPEN,
                Log.NOON.plusSeconds(2),
                Freshness.saidAt(Log.NOON.plusSeconds(2))));
  }

  @Test
  void tellsANeedFromAnOfferOfTheSameId() {
    given(need("x", "s1", "Besoin"), offer("x", "l1", "Offre"));
    given(new NeedWithdrawn(NeedId.of("x"), ParticipantId.of("s1")));

    assertThat(ids(PostingType.NEED, null, PostingStatus.WITHDRAWN)).containsExactly("x");
    assertThat(ids(PostingType.OFFER, null, PostingStatus.OPEN)).containsExactly("x");
  }

  @Test
  void listsThePostingsOfAnOwnerLastPublishedFirst() {
    given(need("n1", "s1", "Un"), need("n2", "l1", "Deux"), need("n3", "s1", "Trois"));
    given(offer("o1", "s1", "Quatre"));
    given(new OfferWithdrawn(OfferId.of("o1"), ParticipantId.of("s1")));

    assertThat(ids(PostingType.NEED, "s1", null)).containsExactly("n3", "n1");
    assertThat(ids(PostingType.NEED, null, null)).containsExactly("n3", "n2", "n1");
    assertThat(ids(PostingType.OFFER, "s1", PostingStatus.OPEN)).isEmpty();
    assertThat(ids(PostingType.OFFER, "s1", PostingStatus.WITHDRAWN)).containsExactly("o1");
  }

  @Test
  void showsThePresentNameOfTheOwner() {
    given(need("n1", "s1", "Un"), need("n2", "l1", "Deux"));
    given(described("s1", ParticipantKind.STARTUP, "Nouveau nom", "Rabat"));
    given(offer("o1", "s1", "Trois"));

    assertThat(ownerOf(PostingType.NEED, "n1")).isEqualTo("Nouveau nom");
    assertThat(ownerOf(PostingType.NEED, "n2")).isEqualTo("Lab l1");
    assertThat(ownerOf(PostingType.OFFER, "o1")).isEqualTo("Nouveau nom");
  }

  private void given(Object... events) {
    log.tell(view.projectors(), events);
  }

  private static OfferPublished offer(String id, String owner, String title) {
    return new OfferPublished(OfferId.of(id), ParticipantId.of(owner), posting(title));
  }

  private String ownerOf(PostingType type, String id) {
    return queries.handle(new FindPosting(type, id)).orElseThrow().owner().name();
  }

  private List<String> ids(
      PostingType type, @Nullable String owner, @Nullable PostingStatus status) {
    ParticipantId ownerId = owner == null ? null : ParticipantId.of(owner);
    return queries
        .handle(new FindPostings(type, ownerId, status, List.of(), PageRequest.first()))
        .items()
        .stream()
        .map(PostingView::id)
        .toList();
  }
}
