package ma.maillage.app.introductions;

import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.introductions.Proposals.AT;
import static ma.maillage.app.introductions.Proposals.CITIES;
import static ma.maillage.app.introductions.Proposals.due;

import java.time.Duration;
import java.util.List;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionConsented;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionMeetingProposed;
import ma.maillage.api.introductions.ConnectionNotOpen;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionReminded;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.ConsentToConnection;
import ma.maillage.api.introductions.Due;
import ma.maillage.api.introductions.ExpireStep;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.api.introductions.MeetingOffer;
import ma.maillage.api.introductions.NotDueYet;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.RemindOfStep;
import ma.maillage.api.introductions.Step;
import ma.maillage.api.introductions.StepNotOpen;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

/** What becomes of a step nobody takes. */
class DeadlineTest {

  private static final Proposal PROPOSAL = Proposals.between(STARTUP, LAB);
  private static final ConnectionId ID = PROPOSAL.connection();
  private static final List<ParticipantId> SIDES = List.of(STARTUP, LAB);
  private static final Due TRIAGE = due(7, 30);
  private static final Due CONSENT = due(5, 21);
  private static final Due ANSWER = due(3, 14);
  private static final ConnectionProposed PROPOSED = new ConnectionProposed(ID, PROPOSAL, TRIAGE);
  private static final ConnectionRelayed RELAYED =
      new ConnectionRelayed(ID, CITIES, null, SIDES, AT, CONSENT);
  private static final ConnectionConsented LAB_CONSENTED = new ConnectionConsented(ID, LAB);
  private static final ConnectionReminded STARTUP_REMINDED =
      new ConnectionReminded(ID, CITIES, Step.CONSENT, List.of(STARTUP));
  private static final RemindOfStep REMIND_OF_CONSENT =
      new RemindOfStep(ID, Step.CONSENT, CONSENT, CONSENT.remindAt());
  private static final ExpireStep EXPIRE_CONSENT =
      new ExpireStep(ID, Step.CONSENT, CONSENT, CONSENT.expiresAt());

  @Test
  void remindsAmbassadorsOfWhatWaitsForThem() {
    Scenario.given(PROPOSED)
        .when(new RemindOfStep(ID, Step.TRIAGE, TRIAGE, TRIAGE.remindAt()))
        .then(new ConnectionReminded(ID, CITIES, Step.TRIAGE, List.of()));
  }

  @Test
  void remindsOnlyTheSideThatHasNotAnswered() {
    Scenario.given(PROPOSED, RELAYED, LAB_CONSENTED).when(REMIND_OF_CONSENT).then(STARTUP_REMINDED);
    Scenario.given(
            PROPOSED,
            RELAYED,
            new IdentitiesRevealed(ID, SIDES, due(7, 30)),
            new ConnectionMeetingProposed(
                ID,
                SIDES,
                STARTUP,
                new MeetingOffer(List.of(AT.plus(Duration.ofDays(9))), false, "Fès"),
                ANSWER))
        .when(new RemindOfStep(ID, Step.ANSWER, ANSWER, ANSWER.remindAt()))
        .then(new ConnectionReminded(ID, CITIES, Step.ANSWER, List.of(LAB)));
  }

  @Test
  void remindsOnce() {
    Scenario.given(PROPOSED, RELAYED, LAB_CONSENTED, STARTUP_REMINDED)
        .when(REMIND_OF_CONSENT)
        .thenNothing();
  }

  @Test
  void doesNotRemindOfAStepThatWasTaken() {
    Scenario.given(PROPOSED, RELAYED)
        .when(new RemindOfStep(ID, Step.TRIAGE, TRIAGE, TRIAGE.remindAt()))
        .thenRefused(new StepNotOpen(ID, Step.TRIAGE));
  }

  @Test
  void aStepThatOpenedAnewHasItsOwnDeadline() {
    Scenario.given(PROPOSED, RELAYED)
        .when(new RemindOfStep(ID, Step.CONSENT, due(4, 20), CONSENT.remindAt()))
        .thenRefused(new StepNotOpen(ID, Step.CONSENT));
  }

  @Test
  void neitherRemindsNorEndsBeforeTheTime() {
    Scenario.given(PROPOSED, RELAYED)
        .when(new RemindOfStep(ID, Step.CONSENT, CONSENT, CONSENT.remindAt().minusMillis(1)))
        .thenRefused(new NotDueYet(ID, CONSENT.remindAt()));
    Scenario.given(PROPOSED, RELAYED)
        .when(new ExpireStep(ID, Step.CONSENT, CONSENT, CONSENT.expiresAt().minusMillis(1)))
        .thenRefused(new NotDueYet(ID, CONSENT.expiresAt()));
  }

  @Test
  void endsWhatNobodyDid() {
    ConnectionExpired expired = new ConnectionExpired(ID, SIDES, Step.CONSENT);
    Scenario.given(PROPOSED, RELAYED, LAB_CONSENTED, STARTUP_REMINDED)
        .when(EXPIRE_CONSENT)
        .then(expired);
    Scenario.given(PROPOSED, RELAYED, expired)
        .when(EXPIRE_CONSENT)
        .thenRefused(new StepNotOpen(ID, Step.CONSENT));
    Scenario.given(PROPOSED, RELAYED, LAB_CONSENTED, expired)
        .when(new ConsentToConnection(ID, STARTUP, AT))
        .thenRefused(new ConnectionNotOpen(ID, ConnectionStatus.EXPIRED));
  }
}
