package ma.maillage.query.drafts;

import static ma.maillage.query.Samples.posting;
import static ma.maillage.query.Upkeep.CLUSTER;
import static ma.maillage.query.Upkeep.approved;
import static ma.maillage.query.Upkeep.asking;
import static ma.maillage.query.Upkeep.drafted;
import static ma.maillage.query.Upkeep.need;
import static ma.maillage.query.Upkeep.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.moderation.DraftWithdrawn;
import ma.maillage.api.moderation.ModerationSwitched;
import ma.maillage.api.moderation.RejectionReason;
import ma.maillage.api.moderation.Wording;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.views.PageRequest;
import ma.maillage.query.views.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class DraftViewTest {

  private final Log log = new Log();
  private View view;

  @BeforeEach
  void assemble(MongoDatabase database) {
    view = Drafts.in(database);
  }

  @Test
  void showsWhatBecameOfADraft() {
    given(drafted("d1", 1, "Capteurs"));
    assertThat(draft("d1"))
        .isEqualTo(
            new DraftView(
                need("d1"),
                ParticipantId.of("s1"),
                CityCode.of("Rabat"),
                1,
                Wording.of(posting("Capteurs")),
                DraftStatus.WAITING,
                null,
                null,
                Log.NOON,
                Log.NOON));

    given(asking("d1", 1));
    assertThat(draft("d1").status()).isEqualTo(DraftStatus.CHANGES_ASKED);
    assertThat(draft("d1").comment()).isEqualTo("Lesquels ?");

    given(drafted("d1", 2, "Capteurs d’eau"));
    assertThat(draft("d1").status()).isEqualTo(DraftStatus.WAITING);
    assertThat(draft("d1").comment()).isNull();
    assertThat(draft("d1").wording()).isEqualTo(Wording.of(posting("Capteurs d’eau")));

    given(approved("d1", 2), drafted("d2", 1, "Vannes"), rejected("d2", 1));
    assertThat(draft("d1").status()).isEqualTo(DraftStatus.APPROVED);
    assertThat(draft("d2").status()).isEqualTo(DraftStatus.REJECTED);
    assertThat(draft("d2").reason()).isEqualTo(RejectionReason.OTHER);
    assertThat(draft("d2").comment()).isEqualTo("Hors sujet");
  }

  @Test
  void listsWhatWaitsByCityAndByParticipant() {
    given(drafted("d1", 1, "Un"), drafted("d2", 1, "Deux"), drafted("d3", 1, "Trois"));
    given(approved("d1", 1), new DraftWithdrawn(ParticipantId.of("s1"), need("d3"), 1));

    assertThat(listed(null, null, DraftStatus.WAITING)).containsExactly("d2");
    assertThat(listed("Rabat", null, DraftStatus.WAITING)).containsExactly("d2");
    assertThat(listed("Agadir", null, null)).isEmpty();
    assertThat(listed(null, "s1", null)).containsExactly("d3", "d2", "d1");
    assertThat(listed(null, "s2", null)).isEmpty();
  }

  @Test
  void showsTheClustersThatModerate() {
    given(new ModerationSwitched(CLUSTER, true));
    given(new ModerationSwitched(ParticipantId.of("another"), true));
    given(new ModerationSwitched(ParticipantId.of("another"), false));

    assertThat(queries().handle(new FindModeratingClusters(PageRequest.first())).items())
        .containsExactly(new ModeratingCluster(CLUSTER, Log.NOON));
  }

  private DraftView draft(String need) {
    return queries().handle(new FindDraft(need(need))).orElseThrow();
  }

  private List<String> listed(
      @Nullable String city, @Nullable String owner, @Nullable DraftStatus status) {
    FindDrafts query =
        new FindDrafts(
            city == null ? null : CityCode.of(city),
            owner == null ? null : ParticipantId.of(owner),
            status,
            PageRequest.first());
    return queries().handle(query).items().stream().map(draft -> draft.subject().id()).toList();
  }

  private DraftQueries queries() {
    return (DraftQueries) view.queryHandler();
  }

  private void given(Object... events) {
    log.tell(view.projectors(), events);
  }
}
