package ma.maillage.query.places;

import static ma.maillage.query.Samples.described;
import static ma.maillage.query.Samples.registered;
import static ma.maillage.query.Samples.startup;
import static ma.maillage.query.Sites.DEADLINE;
import static ma.maillage.query.Sites.SITE;
import static ma.maillage.query.Sites.admitted;
import static ma.maillage.query.Sites.application;
import static ma.maillage.query.Sites.completed;
import static ma.maillage.query.Sites.eligibility;
import static ma.maillage.query.Sites.fact;
import static ma.maillage.query.Sites.left;
import static ma.maillage.query.Sites.moved;
import static ma.maillage.query.Sites.offered;
import static ma.maillage.query.Sites.opened;
import static ma.maillage.query.Sites.queued;
import static ma.maillage.query.Sites.recommended;
import static ma.maillage.query.Sites.rules;
import static ma.maillage.query.Sites.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.places.Measure;
import ma.maillage.api.places.MoveReason;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.api.places.SiteId;
import ma.maillage.api.places.Verdict;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.places.PlaceApplicationView.Move;
import ma.maillage.query.places.PlaceApplicationView.Recommendation;
import ma.maillage.query.views.PageRequest;
import ma.maillage.query.views.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class PlacesViewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final Log log = new Log();
  private View view;
  private PlaceQueries queries;

  @BeforeEach
  void assemble(MongoDatabase database) {
    view = Places.in(database);
    queries = (PlaceQueries) view.queryHandler();
    given(
        registered("mitc", ParticipantKind.COMPANY, "MITC", "Casablanca"),
        registered("rem", ParticipantKind.SUPPORT_ORGANISATION, "REM", null),
        startup("p1", "Rabat"),
        startup("p2", "Rabat"),
        startup("p3", "Rabat"),
        opened());
  }

  @Test
  void showsWhatHoldsOfASiteOnADay() {
    given(
        fact(Measure.CAPACITY, 30, "2012"),
        fact(Measure.CAPACITY, 100, "2018"),
        fact(Measure.HELD_BY_OTHERS, 20, "2012"),
        rules("2012", "ict"),
        rules("2016-06", "ict", "cultural-industry"));

    SiteView before = site(LocalDate.of(2017, 12, 31));
    SiteView after = site(TODAY);

    assertThat(site(LocalDate.of(2011, 12, 31)))
        .extracting(SiteView::capacity, SiteView::free, SiteView::rules)
        .containsOnlyNulls();
    assertThat(before.capacity()).isEqualTo(30);
    assertThat(before.free()).isEqualTo(10);
    assertThat(after.capacity()).isEqualTo(100);
    assertThat(after.free()).isEqualTo(80);
    assertThat(after.rules()).isEqualTo(rules("2016-06", "ict", "cultural-industry").rules());
    assertThat(after.known().facts()).hasSize(3);
  }

  @Test
  void doesNotCallAPlaceFreeBeforeItIsKnownWhatOthersHold() {
    given(fact(Measure.CAPACITY, 30, "2012"));

    assertThat(site(TODAY).free()).isNull();
  }

  @Test
  void putsTheQueueWithItsReasonsOnTheBoard() {
    given(fact(Measure.CAPACITY, 1, "2012"), fact(Measure.HELD_BY_OTHERS, 0, "2012"));
    given(submitted("p1", Verdict.MET), admitted("p1"));
    given(submitted("p2", Verdict.MET), queued("p2", 1));
    given(submitted("p3", Verdict.MET), queued("p3", 2));
    given(recommended("p3"), moved("p3", 2, 1, MoveReason.RECOMMENDATION));

    SiteBoard board = queries.handle(new FindSiteBoard(SITE, TODAY)).orElseThrow();

    assertThat(board.site().hosted()).isEqualTo(1);
    assertThat(board.site().free()).isZero();
    assertThat(board.site().waiting()).isEqualTo(2);
    assertThat(board.tenants())
        .extracting(PlaceApplicationView::id)
        .containsExactly(application("p1"));
    assertThat(board.queue())
        .extracting(PlaceApplicationView::id, PlaceApplicationView::position)
        .containsExactly(tuple(application("p3"), 1), tuple(application("p2"), 2));
    assertThat(board.queue().getFirst().moves())
        .containsExactly(new Move(2, 1, MoveReason.RECOMMENDATION, null, now()));
    assertThat(board.queue().getFirst().recommendations())
        .containsExactly(
            new Recommendation(
                ParticipantId.of("rem"), "REM", "Suivie depuis un an", now().minusSeconds(1)));
    assertThat(board.site().orderChanges())
        .containsExactly(new OrderChange(2, 1, MoveReason.RECOMMENDATION, now()));
  }

  @Test
  void followsAnApplicationToTheOfferOfAPlaceAndToItsEnd() {
    given(submitted("p2", Verdict.UNKNOWN));
    assertThat(shown("p2", PlaceApplicationStatus.INCOMPLETE).eligibility())
        .isEqualTo(eligibility(Verdict.UNKNOWN));
    given(completed("p2"), queued("p2", 1));
    assertThat(shown("p2", PlaceApplicationStatus.QUEUED).position()).isEqualTo(1);
    given(offered("p2"));
    PlaceApplicationView offered = shown("p2", PlaceApplicationStatus.OFFERED);
    assertThat(offered.offeredUntil()).isEqualTo(DEADLINE);
    assertThat(offered.position()).isNull();
    assertThat(site(TODAY).offered()).isEqualTo(1);
    given(admitted("p2"));
    assertThat(shown("p2", PlaceApplicationStatus.ADMITTED).changedAt()).isEqualTo(now());
    assertThat(site(TODAY).offered()).isZero();
    given(left("p2"));
    assertThat(shown("p2", PlaceApplicationStatus.LEFT).offeredUntil()).isNull();
    assertThat(site(TODAY).hosted()).isZero();
  }

  @Test
  void saysWhyACandidateIsTurnedDown() {
    given(submitted("p1", Verdict.NOT_MET));

    PlaceApplicationView shown = shown("p1", PlaceApplicationStatus.INELIGIBLE);
    assertThat(shown.eligible()).isEqualTo(Verdict.NOT_MET);
    assertThat(shown.eligibility()).isEqualTo(eligibility(Verdict.NOT_MET));
  }

  @Test
  void findsApplicationsBySiteParticipantAndStatus() {
    given(submitted("p1", Verdict.MET), admitted("p1"));
    given(submitted("p2", Verdict.MET), queued("p2", 1));

    assertThat(applications(SITE, null, null)).containsExactly("p2", "p1");
    assertThat(applications(SiteId.of("other"), null, null)).isEmpty();
    assertThat(applications(null, "p1", null)).containsExactly("p1");
    assertThat(applications(SITE, null, PlaceApplicationStatus.QUEUED)).containsExactly("p2");
  }

  @Test
  void findsSitesByCity() {
    assertThat(sites("Rabat")).containsExactly(SITE);
    assertThat(sites("Agadir")).isEmpty();
  }

  @Test
  void followsTheNamesOfParticipants() {
    given(submitted("p1", Verdict.MET), admitted("p1"));
    given(
        described("p1", ParticipantKind.STARTUP, "Nouveau nom", "Rabat"),
        described("mitc", ParticipantKind.COMPANY, "Opérateur", "Casablanca"));

    assertThat(shown("p1", PlaceApplicationStatus.ADMITTED).participant().name())
        .isEqualTo("Nouveau nom");
    assertThat(site(TODAY).operator().name()).isEqualTo("Opérateur");
  }

  private void given(Object... events) {
    log.tell(view.projectors(), events);
  }

  /** When the last event happened. */
  private Instant now() {
    return log.entries().getLast().at();
  }

  private SiteView site(LocalDate on) {
    return queries.handle(new FindSite(SITE, on)).orElseThrow();
  }

  private PlaceApplicationView shown(String participant, PlaceApplicationStatus status) {
    PlaceApplicationView found =
        queries.handle(new FindPlaceApplication(application(participant))).orElseThrow();
    assertThat(found.status()).isEqualTo(status);
    return found;
  }

  private List<String> applications(
      @Nullable SiteId site,
      @Nullable String participant,
      @Nullable PlaceApplicationStatus status) {
    return queries
        .handle(
            new FindPlaceApplications(
                site,
                participant == null ? null : ParticipantId.of(participant),
                status,
                PageRequest.first()))
        .items()
        .stream()
        .map(found -> found.participant().id().value())
        .toList();
  }

  private List<SiteId> sites(String city) {
    return queries
        .handle(new FindSites(CityCode.of(city), List.of(), TODAY, PageRequest.first()))
        .items()
        .stream()
        .map(SiteView::id)
        .toList();
  }
}
