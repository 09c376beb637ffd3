package ma.maillage.app.representation;

import static ma.maillage.app.Sample.CLUSTER;
import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.registered;

import java.util.Set;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.KindNotAllowed;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.representation.AmbassadorAppointed;
import ma.maillage.api.representation.AppointAmbassador;
import ma.maillage.api.representation.CityAlreadyRepresented;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class AppointAmbassadorTest {

  private static final CityCode FES = CityCode.of("Fès");
  private static final AccountName AMINA = AccountName.of("amina");
  private static final AccountName YOUSSEF = AccountName.of("youssef");
  private static final ParticipantRegistered CLUSTER_REGISTERED =
      registered(CLUSTER, ParticipantKind.CLUSTER);

  @Test
  void appointsToACityNobodyHolds() {
    Scenario.given(
            CLUSTER_REGISTERED, new AmbassadorAppointed(CityCode.of("Rabat"), CLUSTER, YOUSSEF))
        .when(new AppointAmbassador(FES, CLUSTER, AMINA))
        .then(new AmbassadorAppointed(FES, CLUSTER, AMINA));
  }

  @Test
  void refusesASecondHolder() {
    Scenario.given(CLUSTER_REGISTERED, new AmbassadorAppointed(FES, CLUSTER, YOUSSEF))
        .when(new AppointAmbassador(FES, CLUSTER, AMINA))
        .thenRefused(new CityAlreadyRepresented(FES, YOUSSEF));
  }

  @Test
  void appointingTheHolderAgainChangesNothing() {
    Scenario.given(CLUSTER_REGISTERED, new AmbassadorAppointed(FES, CLUSTER, AMINA))
        .when(new AppointAmbassador(FES, CLUSTER, AMINA))
        .thenNothing();
  }

  @Test
  void refusesAClusterNobodyRegistered() {
    Scenario.given()
        .when(new AppointAmbassador(FES, CLUSTER, AMINA))
        .thenRefused(new UnknownParticipant(CLUSTER));
  }

  @Test
  void onlyAClusterIsRepresented() {
    Scenario.given(registered(LAB, ParticipantKind.RESEARCH_LAB))
        .when(new AppointAmbassador(FES, LAB, AMINA))
        .thenRefused(
            new KindNotAllowed(LAB, ParticipantKind.RESEARCH_LAB, Set.of(ParticipantKind.CLUSTER)));
  }
}
