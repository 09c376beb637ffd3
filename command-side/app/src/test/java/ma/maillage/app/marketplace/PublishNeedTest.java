package ma.maillage.app.marketplace;

import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.Sample.posting;
import static ma.maillage.app.Sample.registered;

import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.marketplace.NeedAlreadyPublished;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.PublishNeed;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class PublishNeedTest {

  private static final NeedId ID = NeedId.of("need-1");
  private static final NeedPublished PUBLISHED =
      new NeedPublished(ID, STARTUP, posting("Un laboratoire de métrologie"));

  @Test
  void publishesForARegisteredOwner() {
    Scenario.given(registered(STARTUP, ParticipantKind.STARTUP))
        .when(new PublishNeed(ID, STARTUP, posting("Un laboratoire de métrologie")))
        .then(PUBLISHED);
  }

  @Test
  void refusesAnOwnerNobodyRegistered() {
    Scenario.given()
        .when(new PublishNeed(ID, STARTUP, posting("Un laboratoire")))
        .thenRefused(new UnknownParticipant(STARTUP));
  }

  @Test
  void refusesAnIdThatIsTaken() {
    Scenario.given(registered(STARTUP, ParticipantKind.STARTUP), PUBLISHED)
        .when(new PublishNeed(ID, STARTUP, posting("Autre chose")))
        .thenRefused(new NeedAlreadyPublished(ID));
  }
}
