package ma.maillage.app.representation;

import static ma.maillage.app.Sample.CLUSTER;
import static ma.maillage.app.Sample.posting;
import static ma.maillage.app.Sample.registered;

import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.KindNotAllowed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.marketplace.NeedAlreadyPublished;
import ma.maillage.api.marketplace.NeedId;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.representation.InitiativeLaunched;
import ma.maillage.api.representation.LaunchInitiative;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class LaunchInitiativeTest {

  private static final ParticipantId COMMITTEE = ParticipantId.of("committee");
  private static final NeedId NEED = NeedId.of("need");
  private static final Set<CityCode> CITIES = Set.of(CityCode.of("Fès"), CityCode.of("Rabat"));
  private static final ParticipantRegistered COMMITTEE_IS =
      registered(COMMITTEE, ParticipantKind.THEMATIC_COMMITTEE);
  private static final NeedPublished PUBLISHED =
      new NeedPublished(NEED, COMMITTEE, posting("Villes sûres"));

  @Test
  void anInitiativeIsANeedThatStandsInCities() {
    Scenario.given(COMMITTEE_IS)
        .when(new LaunchInitiative(NEED, COMMITTEE, CITIES, posting("Villes sûres")))
        .then(PUBLISHED, new InitiativeLaunched(NEED, COMMITTEE, CITIES));
  }

  @Test
  void onlyACommitteeLaunchesOne() {
    Scenario.given(registered(CLUSTER, ParticipantKind.CLUSTER))
        .when(new LaunchInitiative(NEED, CLUSTER, CITIES, posting("Villes sûres")))
        .thenRefused(
            new KindNotAllowed(
                CLUSTER, ParticipantKind.CLUSTER, Set.of(ParticipantKind.THEMATIC_COMMITTEE)));
    Scenario.given()
        .when(new LaunchInitiative(NEED, COMMITTEE, CITIES, posting("Villes sûres")))
        .thenRefused(new UnknownParticipant(COMMITTEE));
  }

  @Test
  void theNeedIsNobodyElses() {
    Scenario.given(COMMITTEE_IS, PUBLISHED)
        .when(new LaunchInitiative(NEED, COMMITTEE, CITIES, posting("Autre")))
        .thenRefused(new NeedAlreadyPublished(NEED));
  }
}
