package ma.maillage.app.introductions;

import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.introductions.Proposals.AT;
import static ma.maillage.app.introductions.Proposals.CITIES;
import static ma.maillage.app.introductions.Proposals.due;

import java.util.List;
import ma.maillage.api.introductions.CommentRequired;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionNotOpen;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.DismissConnection;
import ma.maillage.api.introductions.DismissalReason;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.RelayConnection;
import ma.maillage.api.introductions.ReopenConnection;
import ma.maillage.api.introductions.UnknownConnection;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

/** What an ambassador does with a proposal: relay, dismiss, reopen. */
class TriageTest {

  private static final Proposal PROPOSAL = Proposals.between(STARTUP, LAB);
  private static final ConnectionId ID = PROPOSAL.connection();
  private static final ConnectionProposed PROPOSED =
      new ConnectionProposed(ID, PROPOSAL, due(7, 30));
  private static final ConnectionRelayed RELAYED =
      new ConnectionRelayed(ID, CITIES, "À voir", List.of(STARTUP, LAB), AT, due(5, 21));
  private static final ConnectionDismissed DISMISSED =
      new ConnectionDismissed(ID, CITIES, DismissalReason.COMPETITORS, null);
  private static final ConnectionReopened REOPENED = new ConnectionReopened(ID, CITIES, due(7, 30));

  @Test
  void relaysAProposalThatWaits() {
    Scenario.given(PROPOSED).when(new RelayConnection(ID, "À voir", AT)).then(RELAYED);
  }

  @Test
  void relaysOnce() {
    Scenario.given(PROPOSED, RELAYED)
        .when(new RelayConnection(ID, null, AT))
        .thenRefused(new ConnectionNotOpen(ID, ConnectionStatus.RELAYED));
  }

  @Test
  void dismissesForACodedReason() {
    Scenario.given(PROPOSED)
        .when(new DismissConnection(ID, DismissalReason.COMPETITORS, null))
        .then(DISMISSED);
  }

  @Test
  void anotherReasonHasToBeSaidInWords() {
    Scenario.given(PROPOSED)
        .when(new DismissConnection(ID, DismissalReason.OTHER, null))
        .thenRefused(new CommentRequired());
  }

  @Test
  void doesNotDismissWhatWasRelayed() {
    Scenario.given(PROPOSED, RELAYED)
        .when(new DismissConnection(ID, DismissalReason.COMPETITORS, null))
        .thenRefused(new ConnectionNotOpen(ID, ConnectionStatus.RELAYED));
  }

  @Test
  void reopensADismissedProposal() {
    Scenario.given(PROPOSED, DISMISSED).when(new ReopenConnection(ID, AT)).then(REOPENED);
  }

  @Test
  void reopensOnlyWhatWasDismissed() {
    Scenario.given(PROPOSED)
        .when(new ReopenConnection(ID, AT))
        .thenRefused(new ConnectionNotOpen(ID, ConnectionStatus.PROPOSED));
  }

  @Test
  void relaysAReopenedProposal() {
    Scenario.given(PROPOSED, DISMISSED, REOPENED)
        .when(new RelayConnection(ID, "À voir", AT))
        .then(RELAYED);
  }

  @Test
  void refusesAConnectionNobodyProposed() {
    Scenario.given().when(new RelayConnection(ID, null, AT)).thenRefused(new UnknownConnection(ID));
  }
}
