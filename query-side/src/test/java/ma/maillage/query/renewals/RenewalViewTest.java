package ma.maillage.query.renewals;

import static ma.maillage.query.Samples.described;
import static ma.maillage.query.Samples.need;
import static ma.maillage.query.Samples.participant;
import static ma.maillage.query.Samples.posting;
import static ma.maillage.query.Samples.startup;
import static ma.maillage.query.Upkeep.SAID;
import static ma.maillage.query.Upkeep.asked;
import static ma.maillage.query.Upkeep.need;
import static ma.maillage.query.Upkeep.offer;
import static ma.maillage.query.Upkeep.renewed;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.Stream;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.marketplace.OfferId;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.marketplace.FindPosting;
import ma.maillage.query.marketplace.PostingQueries;
import ma.maillage.query.marketplace.PostingType;
import ma.maillage.query.marketplace.Postings;
import ma.maillage.query.participants.FindParticipant;
import ma.maillage.query.participants.ParticipantQueries;
import ma.maillage.query.participants.Participants;
import ma.maillage.query.subjects.Freshness;
import ma.maillage.query.views.PageRequest;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class RenewalViewTest {

  private final Log log = new Log();
  private View open;
  private View profiles;
  private View postings;
  private List<Projector> projectors;

  @BeforeEach
  void assemble(MongoDatabase database) {
    open = Renewals.in(database);
    profiles = Participants.in(database);
    postings = Postings.in(database);
    projectors =
        Stream.of(open, profiles, postings).flatMap(view -> view.projectors().stream()).toList();
    given(startup("s1", "Rabat"), startup("s2", "Agadir"), need("n1", "s1", "Capteurs"));
  }

  @Test
  void listsWhatIsAskedAfterByCityAndByParticipant() {
    given(asked(participant("s1"), "s1", "Rabat"), asked(need("n1"), "s1", "Rabat"));
    given(asked(participant("s2"), "s2", "Agadir"));

    assertThat(listed(null, null)).containsExactly("PARTICIPANT/s2", "NEED/n1", "PARTICIPANT/s1");
    assertThat(listed("Rabat", null)).containsExactly("NEED/n1", "PARTICIPANT/s1");
    assertThat(listed(null, "s2")).containsExactly("PARTICIPANT/s2");
    assertThat(queries().handle(find("Agadir", null)).items())
        .containsExactly(
            new OpenRenewal(
                participant("s2"),
                ParticipantId.of("s2"),
                CityCode.of("Agadir"),
                SAID,
                Log.NOON.plusSeconds(5)));
  }

  @Test
  void aRenewalANewDescriptionAndAWithdrawalAnswer() {
    given(new OfferPublished(OfferId.of("o1"), ParticipantId.of("s2"), posting("Essais")));
    given(asked(participant("s1"), "s1", "Rabat"), asked(participant("s2"), "s2", "Agadir"));
    given(asked(need("n1"), "s1", "Rabat"), asked(offer("o1"), "s2", "Agadir"));

    given(renewed(participant("s1"), "s1", Log.NOON));
    assertThat(listed(null, null)).containsExactly("OFFER/o1", "NEED/n1", "PARTICIPANT/s2");

    given(described("s2", ParticipantKind.STARTUP, "Nouveau", "Agadir"));
    given(new NeedWithdrawn(NeedId.of("n1"), ParticipantId.of("s1")));
    assertThat(listed(null, null)).containsExactly("OFFER/o1");
  }

  @Test
  void isAskedAfterAgain() {
    given(asked(participant("s1"), "s1", "Rabat"), renewed(participant("s1"), "s1", Log.NOON));
    given(asked(participant("s1"), "s1", "Agadir"));

    assertThat(listed("Agadir", null)).containsExactly("PARTICIPANT/s1");
    assertThat(listed("Rabat", null)).isEmpty();
  }

  @Test
  void theDirectoryShowsHowOldAProfileIs() {
    assertThat(profile()).isEqualTo(Freshness.saidAt(Log.NOON));

    given(asked(participant("s1"), "s1", "Rabat"));
    assertThat(profile()).isEqualTo(new Freshness(Log.NOON, Log.NOON.plusSeconds(3)));

    given(renewed(participant("s1"), "s1", Log.NOON.plusSeconds(4)));
    assertThat(profile()).isEqualTo(Freshness.saidAt(Log.NOON.plusSeconds(4)));

    given(described("s1", ParticipantKind.STARTUP, "Nouveau", "Rabat"));
    assertThat(profile()).isEqualTo(Freshness.saidAt(Log.NOON.plusSeconds(5)));
  }

  @Test
  void aPostingShowsHowOldItIs() {
    given(asked(need("n1"), "s1", "Rabat"));
    assertThat(posted()).isEqualTo(new Freshness(Log.NOON.plusSeconds(2), Log.NOON.plusSeconds(3)));

    given(renewed(need("n1"), "s1", Log.NOON.plusSeconds(4)));
    assertThat(posted()).isEqualTo(Freshness.saidAt(Log.NOON.plusSeconds(4)));
  }

  private Freshness profile() {
    return ((ParticipantQueries) profiles.queryHandler())
        .handle(new FindParticipant(ParticipantId.of("s1")))
        .orElseThrow()
        .freshness();
  }

  private Freshness posted() {
    return ((PostingQueries) postings.queryHandler())
        .handle(new FindPosting(PostingType.NEED, "n1"))
        .orElseThrow()
        .freshness();
  }

  private List<String> listed(@Nullable String city, @Nullable String owner) {
    return queries().handle(find(city, owner)).items().stream()
        .map(renewal -> renewal.subject().toString())
        .toList();
  }

  private static FindRenewals find(@Nullable String city, @Nullable String owner) {
    return new FindRenewals(
        city == null ? null : CityCode.of(city),
        owner == null ? null : ParticipantId.of(owner),
        PageRequest.first());
  }

  private RenewalQueries queries() {
    return (RenewalQueries) open.queryHandler();
  }

  private void given(Object... events) {
    log.tell(projectors, events);
  }
}
