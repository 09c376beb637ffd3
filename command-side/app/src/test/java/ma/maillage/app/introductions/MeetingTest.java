package ma.maillage.app.introductions;

import static ma.maillage.app.Sample.INVESTOR;
import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.introductions.Proposals.AT;
import static ma.maillage.app.introductions.Proposals.CITIES;
import static ma.maillage.app.introductions.Proposals.due;
import static ma.maillage.app.introductions.Proposals.dueFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.AgreeToMeeting;
import ma.maillage.api.introductions.ConnectionConcluded;
import ma.maillage.api.introductions.ConnectionConsented;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionMeetingAgreed;
import ma.maillage.api.introductions.ConnectionMeetingProposed;
import ma.maillage.api.introductions.ConnectionNotOpen;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.api.introductions.MeetingInThePast;
import ma.maillage.api.introductions.MeetingOffer;
import ma.maillage.api.introductions.NotASide;
import ma.maillage.api.introductions.Outcome;
import ma.maillage.api.introductions.OwnMeetingProposal;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.ProposeMeeting;
import ma.maillage.api.introductions.RecordOutcome;
import ma.maillage.api.introductions.TimeNotOffered;
import ma.maillage.api.introductions.WhyNothing;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

/** How two sides that know each other agree to meet, and what comes of it. */
class MeetingTest {

  private static final Proposal PROPOSAL = Proposals.between(STARTUP, LAB);
  private static final ConnectionId ID = PROPOSAL.connection();
  private static final List<ParticipantId> SIDES = List.of(STARTUP, LAB);
  private static final Object[] REVEALED = {
    new ConnectionProposed(ID, PROPOSAL, due(7, 30)),
    new ConnectionRelayed(ID, CITIES, null, SIDES, AT, due(5, 21)),
    new ConnectionConsented(ID, LAB),
    new ConnectionConsented(ID, STARTUP),
    new IdentitiesRevealed(ID, SIDES, due(7, 30))
  };
  private static final Instant MONDAY = AT.plus(Duration.ofDays(7));
  private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
  private static final MeetingOffer OFFER =
      new MeetingOffer(List.of(TUESDAY, MONDAY), false, "Technopark, Fès");
  private static final ConnectionMeetingProposed LAB_PROPOSED =
      new ConnectionMeetingProposed(ID, SIDES, LAB, OFFER, due(3, 14));
  private static final ConnectionMeetingAgreed STARTUP_AGREED =
      new ConnectionMeetingAgreed(
          ID, SIDES, STARTUP, MONDAY, false, "Technopark, Fès", dueFrom(MONDAY, 14, 90));

  @Test
  void takesTimesInOrder() {
    assertThat(OFFER.times()).containsExactly(MONDAY, TUESDAY);
    assertThatThrownBy(() -> new MeetingOffer(List.of(), true, "https://example.org"))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new MeetingOffer(Collections.nCopies(1, MONDAY), true, " "))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void eitherSideProposesOnceBothKnowEachOther() {
    given().when(new ProposeMeeting(ID, LAB, OFFER, AT)).then(LAB_PROPOSED);
  }

  @Test
  void nobodyProposesAMeetingBefore() {
    Scenario.given(REVEALED[0], REVEALED[1], REVEALED[2])
        .when(new ProposeMeeting(ID, LAB, OFFER, AT))
        .thenRefused(new ConnectionNotOpen(ID, ConnectionStatus.RELAYED));
  }

  @Test
  void theOtherSideAgreesToOneOfTheTimes() {
    given(LAB_PROPOSED).when(new AgreeToMeeting(ID, STARTUP, MONDAY, AT)).then(STARTUP_AGREED);
  }

  @Test
  void theOtherSideProposesOtherTimes() {
    MeetingOffer online = new MeetingOffer(List.of(TUESDAY), true, "https://example.org/salle");
    ConnectionMeetingProposed countered =
        new ConnectionMeetingProposed(ID, SIDES, STARTUP, online, due(3, 14));
    given(LAB_PROPOSED).when(new ProposeMeeting(ID, STARTUP, online, AT)).then(countered);
    given(LAB_PROPOSED, countered)
        .when(new AgreeToMeeting(ID, LAB, MONDAY, AT))
        .thenRefused(new TimeNotOffered(MONDAY, List.of(TUESDAY)));
    given(LAB_PROPOSED, countered)
        .when(new AgreeToMeeting(ID, LAB, TUESDAY, AT))
        .then(
            new ConnectionMeetingAgreed(
                ID,
                SIDES,
                LAB,
                TUESDAY,
                true,
                "https://example.org/salle",
                dueFrom(TUESDAY, 14, 90)));
  }

  @Test
  void whatWasAgreedCanBeMoved() {
    given(LAB_PROPOSED, STARTUP_AGREED)
        .when(new ProposeMeeting(ID, LAB, OFFER, AT))
        .then(LAB_PROPOSED);
  }

  @Test
  void nobodyAgreesToItsOwnProposal() {
    given(LAB_PROPOSED)
        .when(new AgreeToMeeting(ID, LAB, MONDAY, AT))
        .thenRefused(new OwnMeetingProposal(LAB));
  }

  @Test
  void aMeetingLiesAhead() {
    given()
        .when(new ProposeMeeting(ID, LAB, OFFER, MONDAY))
        .thenRefused(new MeetingInThePast(MONDAY));
    given(LAB_PROPOSED)
        .when(new AgreeToMeeting(ID, STARTUP, MONDAY, TUESDAY))
        .thenRefused(new MeetingInThePast(MONDAY));
  }

  @Test
  void onlyTheTwoSidesMeet() {
    given()
        .when(new ProposeMeeting(ID, INVESTOR, OFFER, AT))
        .thenRefused(new NotASide(ID, INVESTOR));
  }

  @Test
  void whatCameOfItIsSaidOnceByASideOrAnAmbassador() {
    ConnectionConcluded contract =
        new ConnectionConcluded(ID, SIDES, LAB, Outcome.RESEARCH_CONTRACT, null);
    given(LAB_PROPOSED, STARTUP_AGREED)
        .when(new RecordOutcome(ID, LAB, Outcome.RESEARCH_CONTRACT, null))
        .then(contract);
    given(contract)
        .when(new RecordOutcome(ID, null, Outcome.PILOT, null))
        .thenRefused(new ConnectionNotOpen(ID, ConnectionStatus.CONCLUDED));
    given()
        .when(new RecordOutcome(ID, null, Outcome.PILOT, "vu au salon"))
        .then(new ConnectionConcluded(ID, SIDES, null, Outcome.PILOT, "vu au salon"));
  }

  @Test
  void nothingComesOfItForAReason() {
    given().when(new RecordOutcome(ID, LAB, Outcome.NONE, null)).thenRefused(new WhyNothing());
    given()
        .when(new RecordOutcome(ID, LAB, Outcome.NONE, "trop cher"))
        .then(new ConnectionConcluded(ID, SIDES, LAB, Outcome.NONE, "trop cher"));
  }

  @Test
  void nothingComesOfTwoWhoDoNotKnowEachOther() {
    Scenario.given(REVEALED[0], REVEALED[1])
        .when(new RecordOutcome(ID, null, Outcome.PILOT, null))
        .thenRefused(new ConnectionNotOpen(ID, ConnectionStatus.RELAYED));
    given()
        .when(new RecordOutcome(ID, INVESTOR, Outcome.INVESTMENT, null))
        .thenRefused(new NotASide(ID, INVESTOR));
  }

  private static Scenario given(Object... further) {
    return Scenario.given(Stream.concat(Arrays.stream(REVEALED), Arrays.stream(further)).toArray());
  }
}
