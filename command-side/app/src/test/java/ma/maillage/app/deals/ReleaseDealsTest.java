package ma.maillage.app.deals;

import static ma.maillage.app.Sample.INVESTOR;

import java.time.Instant;
import java.util.Set;
import ma.maillage.api.deals.Cadence;
import ma.maillage.api.deals.ChangeDelivery;
import ma.maillage.api.deals.DealChangeMatched;
import ma.maillage.api.deals.DealCriteria;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DealMatched;
import ma.maillage.api.deals.DealReleased;
import ma.maillage.api.deals.DealSubscriptionCancelled;
import ma.maillage.api.deals.DealSubscriptionOpened;
import ma.maillage.api.deals.DealSubscriptionPaused;
import ma.maillage.api.deals.DealSubscriptionResumed;
import ma.maillage.api.deals.Delivery;
import ma.maillage.api.deals.DeliveryChanged;
import ma.maillage.api.deals.PauseDealSubscription;
import ma.maillage.api.deals.ReleaseDeals;
import ma.maillage.api.deals.ResumeDealSubscription;
import ma.maillage.api.deals.SubscriptionAlreadyCancelled;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.deals.UnknownSubscription;
import ma.maillage.app.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When what waits for a subscription is delivered: never lost, never twice. */
class ReleaseDealsTest {

  private static final SubscriptionId ID = SubscriptionId.of("subscription-1");
  private static final Instant MONDAY_NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant BEFORE_SIX = Instant.parse("2026-03-03T05:59:59Z");
  private static final Instant TUESDAY_SIX = Instant.parse("2026-03-03T06:00:00Z");
  private static final Instant NEXT_MONDAY_SIX = Instant.parse("2026-03-09T06:00:00Z");
  private static final DealSubscriptionPaused PAUSED = new DealSubscriptionPaused(ID);

  @Test
  void aDailySubscriptionIsToldAtSixInTheMorning() {
    Scenario.given(opened(Cadence.DAILY, null), held("a"), held("b"))
        .when(new ReleaseDeals(ID, BEFORE_SIX))
        .thenNothing();
    Scenario.given(opened(Cadence.DAILY, null), held("a"), held("b"))
        .when(new ReleaseDeals(ID, TUESDAY_SIX))
        .then(released("a", TUESDAY_SIX), released("b", TUESDAY_SIX));
  }

  @Test
  void aWeeklySubscriptionIsToldOnMonday() {
    Scenario.given(opened(Cadence.WEEKLY, null), held("a"))
        .when(new ReleaseDeals(ID, TUESDAY_SIX))
        .thenNothing();
    Scenario.given(opened(Cadence.WEEKLY, null), held("a"))
        .when(new ReleaseDeals(ID, NEXT_MONDAY_SIX))
        .then(released("a", NEXT_MONDAY_SIX));
  }

  @Test
  void whatWasReleasedIsNotReleasedAgain() {
    Scenario.given(opened(Cadence.DAILY, null), held("a"), released("a", TUESDAY_SIX), held("b"))
        .when(new ReleaseDeals(ID, NEXT_MONDAY_SIX))
        .then(released("b", NEXT_MONDAY_SIX));
  }

  @Test
  void whatIsAboveTheCapWaitsForTheNextDay() {
    DealSubscriptionOpened two = opened(Cadence.LIVE, 2);
    Scenario.given(two, held("a"), held("b"), held("c"))
        .when(new ReleaseDeals(ID, MONDAY_NOON))
        .then(released("a", MONDAY_NOON), released("b", MONDAY_NOON));
    Object[] asOfMonday = {
      two, held("a"), held("b"), held("c"), released("a", MONDAY_NOON), released("b", MONDAY_NOON)
    };
    Scenario.given(asOfMonday)
        .when(new ReleaseDeals(ID, MONDAY_NOON.plusSeconds(60)))
        .thenNothing();
    Scenario.given(asOfMonday)
        .when(new ReleaseDeals(ID, TUESDAY_SIX))
        .then(released("c", TUESDAY_SIX));
  }

  @Test
  void aPausedSubscriptionIsToldNothingUntilItIsResumed() {
    DealSubscriptionResumed resumed = new DealSubscriptionResumed(ID, TUESDAY_SIX);
    Scenario.given(opened(Cadence.LIVE, null), PAUSED, held("a"))
        .when(new ReleaseDeals(ID, TUESDAY_SIX))
        .thenNothing();
    Scenario.given(opened(Cadence.LIVE, null), PAUSED, held("a"))
        .when(new ResumeDealSubscription(ID, TUESDAY_SIX))
        .then(resumed);
    Scenario.given(opened(Cadence.LIVE, null), PAUSED, held("a"), resumed)
        .when(new ReleaseDeals(ID, TUESDAY_SIX))
        .then(released("a", TUESDAY_SIX));
  }

  @Test
  void aChangeOfADealThatWaitsDoesNotWaitBesideIt() {
    Scenario.given(opened(Cadence.DAILY, null), held("a"), changed("a", 1))
        .when(new ReleaseDeals(ID, TUESDAY_SIX))
        .then(released("a", TUESDAY_SIX));
    Scenario.given(
            opened(Cadence.DAILY, null), held("a"), released("a", TUESDAY_SIX), changed("a", 1))
        .when(new ReleaseDeals(ID, NEXT_MONDAY_SIX))
        .then(new DealReleased(ID, DealId.of("a"), 1, NEXT_MONDAY_SIX));
  }

  @Test
  void whatWaitsFollowsAChangeOfCadence() {
    Delivery live = new Delivery(Cadence.LIVE, false, null);
    DeliveryChanged changed = new DeliveryChanged(ID, live, MONDAY_NOON);
    Scenario.given(opened(Cadence.WEEKLY, null), held("a"))
        .when(new ChangeDelivery(ID, live, MONDAY_NOON))
        .then(changed);
    Scenario.given(opened(Cadence.WEEKLY, null), held("a"), changed)
        .when(new ReleaseDeals(ID, MONDAY_NOON))
        .then(released("a", MONDAY_NOON));
  }

  @Test
  void sayingTheSameAgainChangesNothing() {
    Scenario.given(opened(Cadence.LIVE, 2))
        .when(new ChangeDelivery(ID, new Delivery(Cadence.LIVE, false, 2), MONDAY_NOON))
        .thenNothing();
    Scenario.given(opened(Cadence.LIVE, 2)).when(new PauseDealSubscription(ID)).then(PAUSED);
    Scenario.given(opened(Cadence.LIVE, 2), PAUSED)
        .when(new PauseDealSubscription(ID))
        .thenNothing();
    Scenario.given(opened(Cadence.LIVE, 2))
        .when(new ResumeDealSubscription(ID, MONDAY_NOON))
        .thenNothing();
  }

  @Test
  void aCancelledSubscriptionIsToldNothing() {
    DealSubscriptionCancelled cancelled = new DealSubscriptionCancelled(ID, INVESTOR);
    Scenario.given(opened(Cadence.LIVE, 2), held("a"), cancelled)
        .when(new ReleaseDeals(ID, TUESDAY_SIX))
        .thenRefused(new SubscriptionAlreadyCancelled(ID));
    Scenario.given()
        .when(new ReleaseDeals(ID, TUESDAY_SIX))
        .thenRefused(new UnknownSubscription(ID));
  }

  private static DealSubscriptionOpened opened(Cadence cadence, @Nullable Integer dailyCap) {
    DealCriteria all = new DealCriteria(null, null, null, null, null, null);
    return new DealSubscriptionOpened(
        ID, INVESTOR, "Tout", all, new Delivery(cadence, false, dailyCap));
  }

  private static DealMatched held(String deal) {
    return new DealMatched(DealId.of(deal), Set.of(ID), Set.of(ID), MONDAY_NOON);
  }

  private static DealChangeMatched changed(String deal, int revision) {
    return new DealChangeMatched(
        DealId.of(deal), revision, Set.of(ID), Set.of(ID), MONDAY_NOON.plusSeconds(86_400));
  }

  private static DealReleased released(String deal, Instant at) {
    return new DealReleased(ID, DealId.of(deal), 0, at);
  }
}
