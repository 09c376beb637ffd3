package ma.maillage.app.directory;

import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.Sample.profile;
import static ma.maillage.app.Sample.registered;

import java.util.List;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantAlreadyRegistered;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.RegisterParticipant;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class RegisterParticipantTest {

  private static final RegisterParticipant REGISTER_LAB =
      new RegisterParticipant(
          LAB,
          ParticipantKind.RESEARCH_LAB,
          profile("lab"),
          List.of(ExternalId.of("rnsr:1"), ExternalId.of("ror:2")));

  @Test
  void registersUnderAnUnusedId() {
    Scenario.given(registered(STARTUP, ParticipantKind.STARTUP, "ilab:9"))
        .when(REGISTER_LAB)
        .then(registered(LAB, ParticipantKind.RESEARCH_LAB, "rnsr:1", "ror:2"));
  }

  @Test
  void refusesAnIdThatIsTaken() {
    Scenario.given(registered(LAB, ParticipantKind.RESEARCH_LAB))
        .when(REGISTER_LAB)
        .thenRefused(new ParticipantAlreadyRegistered(LAB));
  }

  @Test
  void refusesAnExternalIdThatIsTakenAndNamesItsHolder() {
    Scenario.given(registered(STARTUP, ParticipantKind.STARTUP, "ror:2"))
        .when(REGISTER_LAB)
        .thenRefused(new ParticipantAlreadyRegistered(STARTUP));
  }
}
