package ma.maillage.app.deals;

import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.Sample.profile;
import static ma.maillage.app.Sample.registered;

import java.util.Set;
import ma.maillage.api.Language;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.Money;
import ma.maillage.api.Place;
import ma.maillage.api.deals.DealAlreadyOpened;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DealIdNamesStartup;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.FundingStage;
import ma.maillage.api.deals.OpenDeal;
import ma.maillage.api.deals.Round;
import ma.maillage.api.directory.KindNotAllowed;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class OpenDealTest {

  private static final DealId DEAL = DealId.of("deal-1");
  private static final Round ROUND =
      new Round(
          LocalizedText.of(Language.FR, "Amorçage"),
          null,
          null,
          FundingStage.SEED,
          new Money(2_000_000, "MAD"),
          null);

  @Test
  void opensWhereTheStartupIs() {
    Scenario.given(registered(STARTUP, ParticipantKind.STARTUP))
        .when(new OpenDeal(DEAL, STARTUP, ROUND))
        .then(new DealOpened(DEAL, STARTUP, ROUND, Place.of("Fès", "MA")));
  }

  @Test
  void opensWhereTheStartupMovedTo() {
    Profile moved =
        new Profile("startup", null, null, null, null, Place.of("Rabat", "MA"), null, null, true);
    Scenario.given(
            registered(STARTUP, ParticipantKind.STARTUP),
            new ParticipantDescribed(STARTUP, ParticipantKind.STARTUP, moved))
        .when(new OpenDeal(DEAL, STARTUP, ROUND))
        .then(new DealOpened(DEAL, STARTUP, ROUND, Place.of("Rabat", "MA")));
  }

  @Test
  void refusesAnUnknownStartup() {
    Scenario.given()
        .when(new OpenDeal(DEAL, STARTUP, ROUND))
        .thenRefused(new UnknownParticipant(STARTUP));
  }

  @Test
  void labsRaiseNoRounds() {
    Scenario.given(registered(LAB, ParticipantKind.RESEARCH_LAB))
        .when(new OpenDeal(DEAL, LAB, ROUND))
        .thenRefused(
            new KindNotAllowed(
                LAB,
                ParticipantKind.RESEARCH_LAB,
                Set.of(
                    ParticipantKind.STARTUP,
                    ParticipantKind.COMPANY,
                    ParticipantKind.PROJECT_HOLDER)));
  }

  @Test
  void refusesAnIdThatIsTaken() {
    Profile profile = profile("startup");
    Scenario.given(
            registered(STARTUP, ParticipantKind.STARTUP),
            new DealOpened(DEAL, STARTUP, ROUND, profile.place()))
        .when(new OpenDeal(DEAL, STARTUP, ROUND))
        .thenRefused(new DealAlreadyOpened(DEAL));
  }

  @Test
  void refusesAnIdThatNamesTheStartup() {
    DealId telling = DealId.of("2026-StartUp-seed");
    Scenario.given(registered(STARTUP, ParticipantKind.STARTUP))
        .when(new OpenDeal(telling, STARTUP, ROUND))
        .thenRefused(new DealIdNamesStartup(telling));
  }
}
