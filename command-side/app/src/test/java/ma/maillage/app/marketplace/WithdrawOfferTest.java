package ma.maillage.app.marketplace;

import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.Sample.posting;

import ma.maillage.api.marketplace.OfferAlreadyWithdrawn;
import ma.maillage.api.marketplace.OfferId;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.OfferWithdrawn;
import ma.maillage.api.marketplace.UnknownOffer;
import ma.maillage.api.marketplace.WithdrawOffer;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class WithdrawOfferTest {

  private static final OfferId ID = OfferId.of("offer-1");
  private static final OfferPublished PUBLISHED =
      new OfferPublished(ID, STARTUP, posting("Un laboratoire de métrologie"));
  private static final OfferWithdrawn WITHDRAWN = new OfferWithdrawn(ID, STARTUP);

  @Test
  void withdrawsWhatWasPublished() {
    Scenario.given(PUBLISHED).when(new WithdrawOffer(ID)).then(WITHDRAWN);
  }

  @Test
  void refusesToWithdrawTwice() {
    Scenario.given(PUBLISHED, WITHDRAWN)
        .when(new WithdrawOffer(ID))
        .thenRefused(new OfferAlreadyWithdrawn(ID));
  }

  @Test
  void refusesWhatNobodyPublished() {
    Scenario.given().when(new WithdrawOffer(ID)).thenRefused(new UnknownOffer(ID));
  }
}
