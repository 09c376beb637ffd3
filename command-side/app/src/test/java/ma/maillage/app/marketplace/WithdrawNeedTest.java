package ma.maillage.app.marketplace;

import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.Sample.posting;

import ma.maillage.api.marketplace.NeedAlreadyWithdrawn;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.marketplace.UnknownNeed;
import ma.maillage.api.marketplace.WithdrawNeed;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class WithdrawNeedTest {

  private static final NeedId ID = NeedId.of("need-1");
  private static final NeedPublished PUBLISHED =
      new NeedPublished(ID, STARTUP, posting("Un laboratoire de métrologie"));
  private static final NeedWithdrawn WITHDRAWN = new NeedWithdrawn(ID, STARTUP);

  @Test
  void withdrawsWhatWasPublished() {
    Scenario.given(PUBLISHED).when(new WithdrawNeed(ID)).then(WITHDRAWN);
  }

  @Test
  void refusesToWithdrawTwice() {
    Scenario.given(PUBLISHED, WITHDRAWN)
        .when(new WithdrawNeed(ID))
        .thenRefused(new NeedAlreadyWithdrawn(ID));
  }

  @Test
  void refusesWhatNobodyPublished() {
    Scenario.given().when(new WithdrawNeed(ID)).thenRefused(new UnknownNeed(ID));
  }
}
