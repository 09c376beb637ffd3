package ma.maillage.app.directory;

import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.profile;
import static ma.maillage.app.Sample.registered;

import ma.maillage.api.directory.DescribeParticipant;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class DescribeParticipantTest {

  @Test
  void replacesTheProfileAndKeepsTheKind() {
    Scenario.given(registered(LAB, ParticipantKind.RESEARCH_LAB))
        .when(new DescribeParticipant(LAB, profile("new name")))
        .then(new ParticipantDescribed(LAB, ParticipantKind.RESEARCH_LAB, profile("new name")));
  }

  @Test
  void anEqualProfileChangesNothing() {
    Scenario.given(
            registered(LAB, ParticipantKind.RESEARCH_LAB),
            new ParticipantDescribed(LAB, ParticipantKind.RESEARCH_LAB, profile("new name")))
        .when(new DescribeParticipant(LAB, profile("new name")))
        .thenNothing();
  }

  @Test
  void refusesAParticipantNobodyRegistered() {
    Scenario.given()
        .when(new DescribeParticipant(LAB, profile("lab")))
        .thenRefused(new UnknownParticipant(LAB));
  }
}
