package ma.maillage.app.introductions;

import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.Sample.registered;
import static ma.maillage.app.introductions.Proposals.AT;
import static ma.maillage.app.introductions.Proposals.between;
import static ma.maillage.app.introductions.Proposals.due;
import static org.assertj.core.api.Assertions.assertThat;

import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.introductions.ConnectionAlreadyProposed;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.ProposeConnection;
import ma.maillage.api.introductions.SameParticipant;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class ProposeConnectionTest {

  private static final ParticipantRegistered STARTUP_REGISTERED =
      registered(STARTUP, ParticipantKind.STARTUP);
  private static final ParticipantRegistered LAB_REGISTERED =
      registered(LAB, ParticipantKind.RESEARCH_LAB);
  private static final Proposal PROPOSAL = between(STARTUP, LAB);

  @Test
  void proposesTwoRegisteredParticipants() {
    Scenario.given(STARTUP_REGISTERED, LAB_REGISTERED)
        .when(new ProposeConnection(PROPOSAL, AT))
        .then(new ConnectionProposed(PROPOSAL.connection(), PROPOSAL, due(7, 30)));
  }

  @Test
  void proposesAPairOnceWhicheverComesFirst() {
    Proposal mirrored = between(LAB, STARTUP);
    assertThat(mirrored.connection()).isEqualTo(PROPOSAL.connection());
    Scenario.given(
            STARTUP_REGISTERED,
            LAB_REGISTERED,
            new ConnectionProposed(PROPOSAL.connection(), PROPOSAL, due(7, 30)))
        .when(new ProposeConnection(mirrored, AT))
        .thenRefused(new ConnectionAlreadyProposed(PROPOSAL.connection()));
  }

  @Test
  void refusesASideNobodyRegistered() {
    Scenario.given(STARTUP_REGISTERED)
        .when(new ProposeConnection(PROPOSAL, AT))
        .thenRefused(new UnknownParticipant(LAB));
  }

  @Test
  void proposesNobodyToItself() {
    Scenario.given(STARTUP_REGISTERED)
        .when(new ProposeConnection(between(STARTUP, STARTUP), AT))
        .thenRefused(new SameParticipant(STARTUP));
  }
}
