package ma.maillage.app.deals;

import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Money;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.FundingStage;
import ma.maillage.api.deals.Round;
import ma.maillage.app.Sample;

/** A deal that the scenarios share. */
final class Rounds {

  static final DealId DEAL = DealId.of("deal-1");
  static final DealOpened OPENED = new DealOpened(DEAL, Sample.STARTUP, round("Seed"), null);

  private Rounds() {}

  static Round round(String title) {
    return new Round(
        LocalizedText.of(Language.EN, title),
        null,
        null,
        FundingStage.SEED,
        new Money(1, "MAD"),
        null);
  }
}
