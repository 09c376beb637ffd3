package ma.maillage.app.representation;

import static ma.maillage.app.Sample.CLUSTER;
import static ma.maillage.app.Sample.registered;

import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.representation.AmbassadorAppointed;
import ma.maillage.api.representation.AppointAmbassador;
import ma.maillage.api.representation.CityAlreadyRepresented;
import ma.maillage.api.representation.CityHandedOver;
import ma.maillage.api.representation.CityNotRepresented;
import ma.maillage.api.representation.EndRepresentation;
import ma.maillage.api.representation.HandOverCity;
import ma.maillage.api.representation.RepresentationEnded;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class HandOverTest {

  private static final CityCode FES = CityCode.of("Fès");
  private static final AccountName AMINA = AccountName.of("amina");
  private static final AccountName YOUSSEF = AccountName.of("youssef");
  private static final ParticipantRegistered CLUSTER_IS =
      registered(CLUSTER, ParticipantKind.CLUSTER);
  private static final AmbassadorAppointed APPOINTED = new AmbassadorAppointed(FES, CLUSTER, AMINA);

  @Test
  void aCityPassesFromOneAmbassadorToAnother() {
    Scenario.given(CLUSTER_IS, APPOINTED)
        .when(new HandOverCity(FES, YOUSSEF))
        .then(new CityHandedOver(FES, CLUSTER, AMINA, YOUSSEF));
  }

  @Test
  void itPassesFromWhoHoldsItNow() {
    Scenario.given(CLUSTER_IS, APPOINTED, new CityHandedOver(FES, CLUSTER, AMINA, YOUSSEF))
        .when(new HandOverCity(FES, AMINA))
        .then(new CityHandedOver(FES, CLUSTER, YOUSSEF, AMINA));
  }

  @Test
  void handingOverToTheHolderChangesNothing() {
    Scenario.given(CLUSTER_IS, APPOINTED).when(new HandOverCity(FES, AMINA)).thenNothing();
  }

  @Test
  void nobodyHandsOverACityThatNobodyHolds() {
    Scenario.given(CLUSTER_IS)
        .when(new HandOverCity(FES, AMINA))
        .thenRefused(new CityNotRepresented(FES));
    Scenario.given(CLUSTER_IS, APPOINTED, new RepresentationEnded(FES, CLUSTER, AMINA))
        .when(new HandOverCity(FES, AMINA))
        .thenRefused(new CityNotRepresented(FES));
  }

  @Test
  void aCityHasOneHolderAlsoAfterAHandOver() {
    Scenario.given(CLUSTER_IS, APPOINTED, new CityHandedOver(FES, CLUSTER, AMINA, YOUSSEF))
        .when(new AppointAmbassador(FES, CLUSTER, AMINA))
        .thenRefused(new CityAlreadyRepresented(FES, YOUSSEF));
  }

  @Test
  void anEndedRepresentationMakesRoomForAnother() {
    Scenario.given(CLUSTER_IS, APPOINTED)
        .when(new EndRepresentation(FES))
        .then(new RepresentationEnded(FES, CLUSTER, AMINA));
    Scenario.given(CLUSTER_IS, APPOINTED, new RepresentationEnded(FES, CLUSTER, AMINA))
        .when(new AppointAmbassador(FES, CLUSTER, YOUSSEF))
        .then(new AmbassadorAppointed(FES, CLUSTER, YOUSSEF));
    Scenario.given(CLUSTER_IS)
        .when(new EndRepresentation(FES))
        .thenRefused(new CityNotRepresented(FES));
  }
}
