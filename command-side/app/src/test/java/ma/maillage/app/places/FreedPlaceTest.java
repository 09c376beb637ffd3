package ma.maillage.app.places;

import static ma.maillage.app.places.Parks.DEADLINE;
import static ma.maillage.app.places.Parks.ELIGIBLE;
import static ma.maillage.app.places.Parks.NOW;
import static ma.maillage.app.places.Parks.SITE;
import static ma.maillage.app.places.Parks.admitted;
import static ma.maillage.app.places.Parks.application;
import static ma.maillage.app.places.Parks.fact;
import static ma.maillage.app.places.Parks.offered;
import static ma.maillage.app.places.Parks.queued;
import static ma.maillage.app.places.Parks.startup;
import static ma.maillage.app.places.Parks.submitted;
import static ma.maillage.app.places.Parks.with;

import java.util.stream.Stream;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.AcceptPlace;
import ma.maillage.api.places.ApplyForPlace;
import ma.maillage.api.places.DeclinePlace;
import ma.maillage.api.places.LeaveSite;
import ma.maillage.api.places.LegalForm;
import ma.maillage.api.places.Measure;
import ma.maillage.api.places.PassPlacesOn;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.PlaceApplicationNotThere;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.api.places.PlaceApplicationSubmitted;
import ma.maillage.api.places.PlaceApplicationWithdrawn;
import ma.maillage.api.places.PlaceDeclined;
import ma.maillage.api.places.PlaceOfferExpired;
import ma.maillage.api.places.PlaceOfferLapsed;
import ma.maillage.api.places.PlaceOffered;
import ma.maillage.api.places.TenantAdmitted;
import ma.maillage.api.places.TenantLeft;
import ma.maillage.api.places.UnknownPlaceApplication;
import ma.maillage.api.places.WithdrawPlaceApplication;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

/** A place that becomes free goes to the head of the queue, and is kept for it for a while. */
class FreedPlaceTest {

  private static final Object[] FULL =
      with(
          1,
          submitted("a"),
          admitted("a"),
          submitted("b"),
          queued("b", 1),
          submitted("c"),
          queued("c", 2));

  private static final Object LEFT = new TenantLeft(application("a"), SITE, ParticipantId.of("a"));

  @Test
  void goesToTheHeadOfTheQueueWhenATenantLeaves() {
    Scenario.given(FULL).when(new LeaveSite(application("a"), SITE, NOW)).then(LEFT, offered("b"));
  }

  @Test
  void staysFreeWhenNobodyWaits() {
    Scenario.given(with(1, submitted("a"), admitted("a")))
        .when(new LeaveSite(application("a"), SITE, NOW))
        .then(LEFT);
  }

  @Test
  void isTakenBeforeTheDeadline() {
    Scenario.given(and(FULL, LEFT, offered("b")))
        .when(new AcceptPlace(application("b"), SITE, DEADLINE.minusMillis(1)))
        .then(admitted("b"));
  }

  @Test
  void isNotTakenAfterTheDeadline() {
    Scenario.given(and(FULL, LEFT, offered("b")))
        .when(new AcceptPlace(application("b"), SITE, DEADLINE))
        .thenRefused(new PlaceOfferExpired(application("b"), DEADLINE));
  }

  @Test
  void goesToTheNextWhenItIsDeclined() {
    Scenario.given(and(FULL, LEFT, offered("b")))
        .when(new DeclinePlace(application("b"), SITE, NOW))
        .then(new PlaceDeclined(application("b"), SITE, ParticipantId.of("b")), offered("c"));
  }

  @Test
  void goesToTheNextWhenTheDeadlineIsOver() {
    Scenario.given(and(FULL, LEFT, offered("b")))
        .when(new PassPlacesOn(SITE, DEADLINE))
        .then(
            new PlaceOfferLapsed(application("b"), SITE, ParticipantId.of("b")),
            new PlaceOffered(
                application("c"),
                SITE,
                ParticipantId.of("c"),
                DEADLINE.plus(Allocation.TIME_TO_ANSWER)));
  }

  @Test
  void isKeptUntilTheDeadline() {
    Scenario.given(and(FULL, LEFT, offered("b"))).when(new PassPlacesOn(SITE, NOW)).thenNothing();
  }

  @Test
  void goesToTheHeadWhenACapacityBegins() {
    Scenario.given(and(FULL, fact(Measure.CAPACITY, 2, "2026-03-02")))
        .when(new PassPlacesOn(SITE, NOW))
        .then(offered("b"));
  }

  @Test
  void goesToTheNextWhenItsCandidateWithdraws() {
    Scenario.given(and(FULL, LEFT, offered("b")))
        .when(new WithdrawPlaceApplication(application("b"), SITE, NOW))
        .then(withdrawn("b"), offered("c"));
  }

  @Test
  void isNotOfferedToWhoWithdrewFromTheQueue() {
    Scenario.given(and(FULL, withdrawn("b")))
        .when(new LeaveSite(application("a"), SITE, NOW))
        .then(LEFT, offered("c"));
  }

  @Test
  void isNotGivenBackTwice() {
    Scenario.given(and(FULL, LEFT, offered("b")))
        .when(new LeaveSite(application("a"), SITE, NOW))
        .thenRefused(new PlaceApplicationNotThere(application("a"), PlaceApplicationStatus.LEFT));
  }

  @Test
  void isNotTakenByWhoWaits() {
    Scenario.given(FULL)
        .when(new AcceptPlace(application("b"), SITE, NOW))
        .thenRefused(new PlaceApplicationNotThere(application("b"), PlaceApplicationStatus.QUEUED));
    Scenario.given(FULL)
        .when(new DeclinePlace(application("c"), SITE, NOW))
        .thenRefused(new PlaceApplicationNotThere(application("c"), PlaceApplicationStatus.QUEUED));
  }

  @Test
  void aTenantLeavesRatherThanWithdraws() {
    Scenario.given(FULL)
        .when(new WithdrawPlaceApplication(application("a"), SITE, NOW))
        .thenRefused(
            new PlaceApplicationNotThere(application("a"), PlaceApplicationStatus.ADMITTED));
  }

  @Test
  void whoIsUnknownHasNoPlace() {
    Scenario.given(FULL)
        .when(new LeaveSite(application("z"), SITE, NOW))
        .thenRefused(new UnknownPlaceApplication(application("z"), SITE));
  }

  @Test
  void whoLeftMayApplyAgain() {
    Scenario.given(and(with(1, startup("a", "ict"), submitted("a"), admitted("a")), LEFT))
        .when(
            new ApplyForPlace(
                PlaceApplicationId.of("again"),
                SITE,
                ParticipantId.of("a"),
                LegalForm.MOROCCAN_COMPANY,
                NOW))
        .then(
            new PlaceApplicationSubmitted(
                PlaceApplicationId.of("again"),
                SITE,
                ParticipantId.of("a"),
                LegalForm.MOROCCAN_COMPANY,
                ELIGIBLE),
            new TenantAdmitted(PlaceApplicationId.of("again"), SITE, ParticipantId.of("a")));
  }

  private static Object[] and(Object[] events, Object... more) {
    return Stream.concat(Stream.of(events), Stream.of(more)).toArray();
  }

  private static PlaceApplicationWithdrawn withdrawn(String name) {
    return new PlaceApplicationWithdrawn(application(name), SITE, ParticipantId.of(name));
  }
}
