package ma.maillage.app.places;

import static ma.maillage.app.places.Parks.RULES;
import static ma.maillage.app.places.Parks.SITE;
import static ma.maillage.app.places.Parks.SUPPORT;
import static ma.maillage.app.places.Parks.admitted;
import static ma.maillage.app.places.Parks.application;
import static ma.maillage.app.places.Parks.moved;
import static ma.maillage.app.places.Parks.participant;
import static ma.maillage.app.places.Parks.queued;
import static ma.maillage.app.places.Parks.recommended;
import static ma.maillage.app.places.Parks.startup;
import static ma.maillage.app.places.Parks.submitted;
import static ma.maillage.app.places.Parks.with;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.maillage.api.directory.KindNotAllowed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.places.CandidateMoved;
import ma.maillage.api.places.Eligibility;
import ma.maillage.api.places.MoveCandidate;
import ma.maillage.api.places.MoveReason;
import ma.maillage.api.places.NoSuchPosition;
import ma.maillage.api.places.NotEligible;
import ma.maillage.api.places.PlaceApplicationNotThere;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.api.places.RecommendCandidate;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

/** The order of the queue changes for recorded reasons only. */
class QueueOrderTest {

  private static final Object SUPPORTER =
      participant("support", ParticipantKind.SUPPORT_ORGANISATION);

  private static final Object[] WAITING =
      with(
          0,
          SUPPORTER,
          submitted("a"),
          queued("a", 1),
          submitted("b"),
          queued("b", 2),
          submitted("c"),
          queued("c", 3),
          submitted("d"),
          queued("d", 4));

  @Test
  void aRecommendedCandidateGoesAheadOfThoseWhoAreNot() {
    Scenario.given(WAITING)
        .when(recommend("c"))
        .then(recommended("c"), moved("c", 3, 1, MoveReason.RECOMMENDATION));
  }

  @Test
  void recommendedCandidatesKeepTheirOrder() {
    Scenario.given(and(WAITING, recommended("b"), moved("b", 2, 1, MoveReason.RECOMMENDATION)))
        .when(recommend("d"))
        .then(recommended("d"), moved("d", 4, 2, MoveReason.RECOMMENDATION));
  }

  @Test
  void noRecommendationGoesAheadOfWhoWasMovedUpByHand() {
    Scenario.given(and(WAITING, moved("d", 4, 1, MoveReason.PREMISES_LOST)))
        .when(recommend("c"))
        .then(recommended("c"), moved("c", 4, 2, MoveReason.RECOMMENDATION));
  }

  @Test
  void aRecommendationGoesAheadOfWhoAskedToWait() {
    Scenario.given(and(WAITING, moved("a", 1, 3, MoveReason.OWN_REQUEST)))
        .when(recommend("d"))
        .then(recommended("d"), moved("d", 4, 1, MoveReason.RECOMMENDATION));
  }

  @Test
  void whoIsAtTheHeadAlreadyStaysThere() {
    Scenario.given(WAITING).when(recommend("a")).then(recommended("a"));
  }

  @Test
  void anOrganisationRecommendsACandidateOnce() {
    Scenario.given(and(WAITING, recommended("a"))).when(recommend("a")).thenNothing();
  }

  @Test
  void onlySupportOrganisationsRecommend() {
    Scenario.given(and(WAITING, startup("friend", "ict")))
        .when(new RecommendCandidate(application("a"), SITE, ParticipantId.of("friend"), null))
        .thenRefused(
            new KindNotAllowed(
                ParticipantId.of("friend"),
                ParticipantKind.STARTUP,
                Set.of(ParticipantKind.SUPPORT_ORGANISATION)));
  }

  @Test
  void aRecommendationDoesNotReplaceEligibility() {
    Eligibility no = Assessment.of(RULES.rules(), List.of("seafood"), null);
    Scenario.given(with(1, SUPPORTER, submitted("a", null, no)))
        .when(recommend("a"))
        .thenRefused(new NotEligible(application("a"), no));
  }

  @Test
  void aTenantNeedsNoRecommendation() {
    Scenario.given(with(1, SUPPORTER, submitted("a"), admitted("a")))
        .when(recommend("a"))
        .thenRefused(
            new PlaceApplicationNotThere(application("a"), PlaceApplicationStatus.ADMITTED));
  }

  @Test
  void aMoveByHandCarriesItsReason() {
    Scenario.given(WAITING)
        .when(new MoveCandidate(application("d"), SITE, 2, MoveReason.OTHER, "Incendie"))
        .then(
            new CandidateMoved(
                application("d"), SITE, ParticipantId.of("d"), 4, 2, MoveReason.OTHER, "Incendie"));
  }

  @Test
  void aMoveToTheSamePositionChangesNothing() {
    Scenario.given(WAITING).when(move("d", 4)).thenNothing();
  }

  @Test
  void aMoveStaysWithinTheQueue() {
    Scenario.given(WAITING).when(move("d", 5)).thenRefused(new NoSuchPosition(5, 4));
    Scenario.given(WAITING).when(move("d", 0)).thenRefused(new NoSuchPosition(0, 4));
  }

  @Test
  void onlyThoseWhoWaitAreMoved() {
    Scenario.given(with(1, submitted("a"), admitted("a")))
        .when(move("a", 1))
        .thenRefused(
            new PlaceApplicationNotThere(application("a"), PlaceApplicationStatus.ADMITTED));
  }

  private static Object[] and(Object[] events, Object... more) {
    return Stream.concat(Stream.of(events), Stream.of(more)).toArray();
  }

  private static RecommendCandidate recommend(String name) {
    return new RecommendCandidate(application(name), SITE, SUPPORT, null);
  }

  private static MoveCandidate move(String name, int to) {
    return new MoveCandidate(application(name), SITE, to, MoveReason.CORRECTION, null);
  }
}
