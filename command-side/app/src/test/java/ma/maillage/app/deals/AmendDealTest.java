package ma.maillage.app.deals;

import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.deals.Rounds.DEAL;
import static ma.maillage.app.deals.Rounds.OPENED;
import static ma.maillage.app.deals.Rounds.round;

import ma.maillage.api.deals.AmendDeal;
import ma.maillage.api.deals.CloseDeal;
import ma.maillage.api.deals.CloseReason;
import ma.maillage.api.deals.DealAlreadyClosed;
import ma.maillage.api.deals.DealAmended;
import ma.maillage.api.deals.DealClosed;
import ma.maillage.api.deals.UnknownDeal;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class AmendDealTest {

  private static final DealAmended AMENDED = new DealAmended(DEAL, STARTUP, 1, round("Bridge"));
  private static final DealClosed CLOSED = new DealClosed(DEAL, STARTUP, 2, CloseReason.FUNDED);

  @Test
  void saysAnewWhatTheRoundOffers() {
    Scenario.given(OPENED).when(new AmendDeal(DEAL, round("Bridge"))).then(AMENDED);
  }

  @Test
  void countsTheChanges() {
    Scenario.given(OPENED, AMENDED)
        .when(new AmendDeal(DEAL, round("Series A")))
        .then(new DealAmended(DEAL, STARTUP, 2, round("Series A")));
    Scenario.given(OPENED, AMENDED).when(new CloseDeal(DEAL, CloseReason.FUNDED)).then(CLOSED);
  }

  @Test
  void sayingTheSameChangesNothing() {
    Scenario.given(OPENED).when(new AmendDeal(DEAL, round("Seed"))).thenNothing();
    Scenario.given(OPENED, AMENDED).when(new AmendDeal(DEAL, round("Bridge"))).thenNothing();
  }

  @Test
  void aClosedRoundStaysAsItIs() {
    Scenario.given(OPENED, AMENDED, CLOSED)
        .when(new AmendDeal(DEAL, round("Seed")))
        .thenRefused(new DealAlreadyClosed(DEAL));
    Scenario.given(OPENED, AMENDED, CLOSED)
        .when(new CloseDeal(DEAL, CloseReason.WITHDRAWN))
        .thenRefused(new DealAlreadyClosed(DEAL));
  }

  @Test
  void refusesADealNobodyOpened() {
    Scenario.given().when(new AmendDeal(DEAL, round("Seed"))).thenRefused(new UnknownDeal(DEAL));
    Scenario.given()
        .when(new CloseDeal(DEAL, CloseReason.FUNDED))
        .thenRefused(new UnknownDeal(DEAL));
  }
}
