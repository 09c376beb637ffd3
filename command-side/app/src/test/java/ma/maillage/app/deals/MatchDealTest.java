package ma.maillage.app.deals;

import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.deals.Rounds.DEAL;
import static ma.maillage.app.deals.Rounds.OPENED;
import static ma.maillage.app.deals.Rounds.round;

import java.time.Instant;
import java.util.Set;
import ma.maillage.api.deals.CloseReason;
import ma.maillage.api.deals.DealAmended;
import ma.maillage.api.deals.DealChangeMatched;
import ma.maillage.api.deals.DealClosed;
import ma.maillage.api.deals.DealMatched;
import ma.maillage.api.deals.MatchDeal;
import ma.maillage.api.deals.MatchDealChange;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.deals.UnknownDeal;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class MatchDealTest {

  private static final SubscriptionId ONE = SubscriptionId.of("one");
  private static final SubscriptionId TWO = SubscriptionId.of("two");
  private static final SubscriptionId THREE = SubscriptionId.of("three");
  private static final Instant AT = Instant.parse("2026-03-02T12:00:00Z");
  private static final DealAmended AMENDED = new DealAmended(DEAL, STARTUP, 1, round("Bridge"));

  @Test
  void recordsTheSubscriptionsADealFits() {
    Scenario.given(OPENED).when(match(ONE, TWO)).then(matched(ONE, TWO));
  }

  @Test
  void leavesOutTheSubscriptionsThatHaveTheDealAlready() {
    Scenario.given(OPENED, matched(ONE)).when(match(ONE, TWO)).then(matched(TWO));
  }

  @Test
  void matchingAgainChangesNothing() {
    Scenario.given(OPENED, matched(ONE), matched(TWO)).when(match(ONE, TWO)).thenNothing();
  }

  @Test
  void saysForWhichSubscriptionsTheDealWaits() {
    Scenario.given(OPENED, matched(ONE))
        .when(new MatchDeal(DEAL, Set.of(ONE, TWO), Set.of(ONE, TWO), AT))
        .then(new DealMatched(DEAL, Set.of(TWO), Set.of(TWO), AT));
  }

  @Test
  void refusesADealNobodyOpened() {
    Scenario.given().when(match(ONE)).thenRefused(new UnknownDeal(DEAL));
  }

  @Test
  void tellsAChangeToThoseThatHadTheDealBeforeItAndWantToKnow() {
    Scenario.given(OPENED, matched(ONE, THREE), AMENDED, matched(TWO))
        .when(new MatchDealChange(DEAL, 1, Set.of(ONE, TWO), Set.of(ONE), AT))
        .then(new DealChangeMatched(DEAL, 1, Set.of(ONE), Set.of(ONE), AT));
  }

  @Test
  void tellsAChangeOnceAndTheNextToEverybodyWhoHasTheDealByThen() {
    DealChangeMatched told = new DealChangeMatched(DEAL, 1, Set.of(ONE), Set.of(), AT);
    DealClosed closed = new DealClosed(DEAL, STARTUP, 2, CloseReason.FUNDED);
    Scenario.given(OPENED, matched(ONE), AMENDED, told)
        .when(new MatchDealChange(DEAL, 1, Set.of(ONE), Set.of(), AT))
        .thenNothing();
    Scenario.given(OPENED, matched(ONE), AMENDED, told, matched(TWO), closed)
        .when(new MatchDealChange(DEAL, 2, Set.of(ONE, TWO), Set.of(), AT))
        .then(new DealChangeMatched(DEAL, 2, Set.of(ONE, TWO), Set.of(), AT));
  }

  private static MatchDeal match(SubscriptionId... subscriptions) {
    return new MatchDeal(DEAL, Set.of(subscriptions), Set.of(), AT);
  }

  private static DealMatched matched(SubscriptionId... subscriptions) {
    return new DealMatched(DEAL, Set.of(subscriptions), Set.of(), AT);
  }
}
