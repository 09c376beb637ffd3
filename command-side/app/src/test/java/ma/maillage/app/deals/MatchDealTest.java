package ma.maillage.app.deals;

import static ma.maillage.app.deals.Rounds.DEAL;
import static ma.maillage.app.deals.Rounds.OPENED;

import java.util.Set;
import ma.maillage.api.deals.DealMatched;
import ma.maillage.api.deals.MatchDeal;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.deals.UnknownDeal;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class MatchDealTest {

  private static final SubscriptionId ONE = SubscriptionId.of("one");
  private static final SubscriptionId TWO = SubscriptionId.of("two");
  @Test
  void recordsTheSubscriptionsADealFits() {
    Scenario.given(OPENED)
        .when(new MatchDeal(DEAL, Set.of(ONE, TWO)))
        .then(new DealMatched(DEAL, Set.of(ONE, TWO)));
  }

  @Test
  void leavesOutTheSubscriptionsThatHaveTheDealAlready() {
    Scenario.given(OPENED, new DealMatched(DEAL, Set.of(ONE)))
        .when(new MatchDeal(DEAL, Set.of(ONE, TWO)))
        .then(new DealMatched(DEAL, Set.of(TWO)));
  }

  @Test
  void matchingAgainChangesNothing() {
    Scenario.given(OPENED, new DealMatched(DEAL, Set.of(ONE)), new DealMatched(DEAL, Set.of(TWO)))
        .when(new MatchDeal(DEAL, Set.of(ONE, TWO)))
        .thenNothing();
  }

  @Test
  void refusesADealNobodyOpened() {
    Scenario.given().when(new MatchDeal(DEAL, Set.of(ONE))).thenRefused(new UnknownDeal(DEAL));
  }
}
