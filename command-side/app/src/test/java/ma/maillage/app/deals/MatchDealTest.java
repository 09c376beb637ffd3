package ma.maillage.app.deals;

import static ma.maillage.app.Sample.STARTUP;

import java.util.Set;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Money;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DealMatched;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.FundingStage;
import ma.maillage.api.deals.MatchDeal;
import ma.maillage.api.deals.Round;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.deals.UnknownDeal;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class MatchDealTest {

  private static final DealId DEAL = DealId.of("deal-1");
  private static final SubscriptionId ONE = SubscriptionId.of("one");
  private static final SubscriptionId TWO = SubscriptionId.of("two");
  private static final DealOpened OPENED =
      new DealOpened(
          DEAL,
          STARTUP,
          new Round(
              LocalizedText.of(Language.EN, "Seed"),
              null,
              null,
              FundingStage.SEED,
              new Money(1, "MAD"),
              null),
          null);

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
