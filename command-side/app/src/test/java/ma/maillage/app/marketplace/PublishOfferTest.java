package ma.maillage.app.marketplace;

import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.Sample.posting;
import static ma.maillage.app.Sample.registered;

import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.marketplace.OfferAlreadyPublished;
import ma.maillage.api.marketplace.OfferId;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.PublishOffer;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class PublishOfferTest {

  private static final OfferId ID = OfferId.of("offer-1");
  private static final OfferPublished PUBLISHED =
      new OfferPublished(ID, STARTUP, posting("Un laboratoire de métrologie"));

  @Test
  void publishesForARegisteredOwner() {
    Scenario.given(registered(STARTUP, ParticipantKind.STARTUP))
        .when(new PublishOffer(ID, STARTUP, posting("Un laboratoire de métrologie")))
        .then(PUBLISHED);
  }

  @Test
  void refusesAnOwnerNobodyRegistered() {
    Scenario.given()
        .when(new PublishOffer(ID, STARTUP, posting("Un laboratoire")))
        .thenRefused(new UnknownParticipant(STARTUP));
  }

  @Test
  void refusesAnIdThatIsTaken() {
    Scenario.given(registered(STARTUP, ParticipantKind.STARTUP), PUBLISHED)
        .when(new PublishOffer(ID, STARTUP, posting("Autre chose")))
        .thenRefused(new OfferAlreadyPublished(ID));
  }
}
