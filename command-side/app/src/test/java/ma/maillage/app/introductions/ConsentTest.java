package ma.maillage.app.introductions;

import static ma.maillage.app.Sample.INVESTOR;
import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.introductions.Proposals.AT;
import static ma.maillage.app.introductions.Proposals.CITIES;
import static ma.maillage.app.introductions.Proposals.due;

import java.util.List;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DisclosureGranted;
import ma.maillage.api.deals.DisclosureLevel;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.CommentRequired;
import ma.maillage.api.introductions.ConnectionConsented;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionNotOpen;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.ConsentToConnection;
import ma.maillage.api.introductions.DeclineConnection;
import ma.maillage.api.introductions.DeclineReason;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.api.introductions.NotASide;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.UnknownConnection;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

/** What the two sides do with a connection that was relayed to them. */
class ConsentTest {

  private static final Proposal PROPOSAL = Proposals.between(STARTUP, LAB);
  private static final ConnectionId ID = PROPOSAL.connection();
  private static final ConnectionProposed PROPOSED =
      new ConnectionProposed(ID, PROPOSAL, due(7, 30));
  private static final ConnectionRelayed RELAYED =
      new ConnectionRelayed(ID, CITIES, null, List.of(STARTUP, LAB), AT, due(5, 21));
  private static final ConnectionConsented STARTUP_CONSENTED = new ConnectionConsented(ID, STARTUP);
  private static final ConnectionConsented LAB_CONSENTED = new ConnectionConsented(ID, LAB);
  private static final IdentitiesRevealed REVEALED =
      new IdentitiesRevealed(ID, List.of(STARTUP, LAB), due(7, 30));
  private static final ConnectionDeclined LAB_DECLINED =
      new ConnectionDeclined(ID, List.of(STARTUP, LAB), LAB, DeclineReason.BAD_TIMING, null);
  private static final DeclineConnection LAB_DECLINES =
      new DeclineConnection(ID, LAB, DeclineReason.BAD_TIMING, null);

  @Test
  void takesTheFirstConsentAndRevealsNobody() {
    Scenario.given(PROPOSED, RELAYED)
        .when(new ConsentToConnection(ID, STARTUP, AT))
        .then(STARTUP_CONSENTED);
  }

  @Test
  void revealsBothWithTheSecondConsentWhicheverComesFirst() {
    Scenario.given(PROPOSED, RELAYED, STARTUP_CONSENTED)
        .when(new ConsentToConnection(ID, LAB, AT))
        .then(LAB_CONSENTED, REVEALED);
    Scenario.given(PROPOSED, RELAYED, LAB_CONSENTED)
        .when(new ConsentToConnection(ID, STARTUP, AT))
        .then(STARTUP_CONSENTED, REVEALED);
  }

  @Test
  void consentingAgainChangesNothing() {
    Scenario.given(PROPOSED, RELAYED, STARTUP_CONSENTED)
        .when(new ConsentToConnection(ID, STARTUP, AT))
        .thenNothing();
    Scenario.given(PROPOSED, RELAYED, STARTUP_CONSENTED, LAB_CONSENTED, REVEALED)
        .when(new ConsentToConnection(ID, STARTUP, AT))
        .thenNothing();
  }

  @Test
  void declinesForACodedReasonAlsoAfterTheOtherOrItselfConsented() {
    Scenario.given(PROPOSED, RELAYED).when(LAB_DECLINES).then(LAB_DECLINED);
    Scenario.given(PROPOSED, RELAYED, STARTUP_CONSENTED).when(LAB_DECLINES).then(LAB_DECLINED);
    Scenario.given(PROPOSED, RELAYED, LAB_CONSENTED).when(LAB_DECLINES).then(LAB_DECLINED);
  }

  @Test
  void anotherReasonHasToBeSaidInWords() {
    Scenario.given(PROPOSED, RELAYED)
        .when(new DeclineConnection(ID, LAB, DeclineReason.OTHER, null))
        .thenRefused(new CommentRequired());
  }

  @Test
  void whatIsRevealedCannotBeDeclined() {
    Scenario.given(PROPOSED, RELAYED, STARTUP_CONSENTED, LAB_CONSENTED, REVEALED)
        .when(LAB_DECLINES)
        .thenRefused(new ConnectionNotOpen(ID, ConnectionStatus.REVEALED));
  }

  @Test
  void nobodyConsentsToWhatTheOtherDeclined() {
    Scenario.given(PROPOSED, RELAYED, LAB_DECLINED)
        .when(new ConsentToConnection(ID, STARTUP, AT))
        .thenRefused(new ConnectionNotOpen(ID, ConnectionStatus.DECLINED));
  }

  @Test
  void nobodyIsAskedBeforeAnAmbassadorRelayed() {
    Scenario.given(PROPOSED)
        .when(new ConsentToConnection(ID, STARTUP, AT))
        .thenRefused(new ConnectionNotOpen(ID, ConnectionStatus.PROPOSED));
  }

  @Test
  void onlyTheTwoSidesDecide() {
    Scenario.given(PROPOSED, RELAYED)
        .when(new ConsentToConnection(ID, INVESTOR, AT))
        .thenRefused(new NotASide(ID, INVESTOR));
    Scenario.given(PROPOSED, RELAYED)
        .when(new DeclineConnection(ID, INVESTOR, DeclineReason.BAD_TIMING, null))
        .thenRefused(new NotASide(ID, INVESTOR));
    Scenario.given()
        .when(new ConsentToConnection(ID, STARTUP, AT))
        .thenRefused(new UnknownConnection(ID));
  }

  @Test
  void disclosesTheDealInFullWithTheSecondConsent() {
    Proposal about = Proposals.aboutDeal("deal-1", STARTUP, INVESTOR);
    ConnectionId id = about.connection();
    List<ParticipantId> sides = List.of(STARTUP, INVESTOR);
    Scenario.given(
            new ConnectionProposed(id, about, due(7, 30)),
            new ConnectionRelayed(id, CITIES, null, sides, AT, due(5, 21)),
            new ConnectionConsented(id, INVESTOR))
        .when(new ConsentToConnection(id, STARTUP, AT))
        .then(
            new ConnectionConsented(id, STARTUP),
            new IdentitiesRevealed(id, sides, due(7, 30)),
            new DisclosureGranted(DealId.of("deal-1"), INVESTOR, DisclosureLevel.FULL));
  }
}
