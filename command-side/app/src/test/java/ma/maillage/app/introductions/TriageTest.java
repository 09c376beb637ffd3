package ma.maillage.app.introductions;

import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.introductions.Proposals.AT;
import static ma.maillage.app.introductions.Proposals.CITIES;
import static ma.maillage.app.introductions.Proposals.due;
import static ma.maillage.app.introductions.Proposals.dueFrom;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.CommentRequired;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionNotOpen;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.ConnectionSnoozed;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.DismissConnection;
import ma.maillage.api.introductions.DismissalReason;
import ma.maillage.api.introductions.NotDueYet;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.RelayConnection;
import ma.maillage.api.introductions.ReopenConnection;
import ma.maillage.api.introductions.SnoozeConnection;
import ma.maillage.api.introductions.SnoozeOutOfRange;
import ma.maillage.api.introductions.UnknownConnection;
import ma.maillage.api.introductions.WakeConnection;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

/** What an ambassador does with a proposal: relay, dismiss, snooze, reopen. */
class TriageTest {

  private static final Proposal PROPOSAL = Proposals.between(STARTUP, LAB);
  private static final ConnectionId ID = PROPOSAL.connection();
  private static final List<ParticipantId> SIDES = List.of(STARTUP, LAB);
  private static final ConnectionProposed PROPOSED =
      new ConnectionProposed(ID, PROPOSAL, due(7, 30));
  private static final ConnectionRelayed RELAYED =
      new ConnectionRelayed(ID, CITIES, "À voir", List.of(STARTUP, LAB), AT, due(5, 21));
  private static final ConnectionDismissed DISMISSED =
      new ConnectionDismissed(ID, CITIES, DismissalReason.COMPETITORS, null);
  private static final ConnectionReopened REOPENED = new ConnectionReopened(ID, CITIES, due(7, 30));

  private static final Instant LATER = AT.plus(Duration.ofDays(10));
  private static final ConnectionSnoozed SNOOZED =
      new ConnectionSnoozed(ID, CITIES, LATER, "Après le salon");

  @Test
  void relaysAProposalThatWaits() {
    Scenario.given(PROPOSED).when(new RelayConnection(ID, SIDES, "À voir", AT)).then(RELAYED);
  }

  @Test
  void relaysOnce() {
    Scenario.given(PROPOSED, RELAYED)
        .when(new RelayConnection(ID, SIDES, null, AT))
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
        .when(new RelayConnection(ID, SIDES, "À voir", AT))
        .then(RELAYED);
  }

  @Test
  void putsAProposalOff() {
    Scenario.given(PROPOSED)
        .when(new SnoozeConnection(ID, LATER, "Après le salon", AT))
        .then(SNOOZED);
  }

  @Test
  void putsOffOnlyUntilALaterTimeWithinAYear() {
    Instant latest = AT.plus(Duration.ofDays(366));
    Scenario.given(PROPOSED)
        .when(new SnoozeConnection(ID, AT, null, AT))
        .thenRefused(new SnoozeOutOfRange(AT, latest));
    Scenario.given(PROPOSED)
        .when(new SnoozeConnection(ID, latest.plusSeconds(1), null, AT))
        .thenRefused(new SnoozeOutOfRange(latest.plusSeconds(1), latest));
  }

  @Test
  void wakesWhatWasPutOffWhenItsTimeHasComeAndOnce() {
    Scenario.given(PROPOSED, SNOOZED)
        .when(new WakeConnection(ID, LATER, LATER.minusSeconds(1)))
        .thenRefused(new NotDueYet(ID, LATER));
    ConnectionReopened woken = new ConnectionReopened(ID, CITIES, dueFrom(LATER, 7, 30));
    Scenario.given(PROPOSED, SNOOZED).when(new WakeConnection(ID, LATER, LATER)).then(woken);
    Scenario.given(PROPOSED, SNOOZED, woken)
        .when(new WakeConnection(ID, LATER, LATER))
        .thenRefused(new ConnectionNotOpen(ID, ConnectionStatus.PROPOSED));
  }

  @Test
  void aSnoozeThatWasRenewedEndsWhenTheNewOneDoes() {
    Instant muchLater = LATER.plus(Duration.ofDays(30));
    Scenario.given(PROPOSED, SNOOZED, REOPENED, new ConnectionSnoozed(ID, CITIES, muchLater, null))
        .when(new WakeConnection(ID, LATER, muchLater))
        .thenRefused(new NotDueYet(ID, muchLater));
  }

  @Test
  void takesASnoozeBack() {
    Scenario.given(PROPOSED, SNOOZED).when(new ReopenConnection(ID, AT)).then(REOPENED);
  }

  @Test
  void refusesAConnectionNobodyProposed() {
    Scenario.given()
        .when(new RelayConnection(ID, SIDES, null, AT))
        .thenRefused(new UnknownConnection(ID));
  }
}
