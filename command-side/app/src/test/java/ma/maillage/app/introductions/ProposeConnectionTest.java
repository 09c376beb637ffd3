package ma.maillage.app.introductions;

import static ma.maillage.app.Sample.LAB;
import static ma.maillage.app.Sample.STARTUP;
import static ma.maillage.app.Sample.profile;
import static ma.maillage.app.Sample.registered;
import static ma.maillage.app.introductions.Proposals.AT;
import static ma.maillage.app.introductions.Proposals.CITIES;
import static ma.maillage.app.introductions.Proposals.between;
import static ma.maillage.app.introductions.Proposals.due;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ma.maillage.api.Place;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.introductions.Change;
import ma.maillage.api.introductions.ConnectionAlreadyProposed;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.DeclineReason;
import ma.maillage.api.introductions.DismissalReason;
import ma.maillage.api.introductions.Fact;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.ProposeConnection;
import ma.maillage.api.introductions.SameParticipant;
import ma.maillage.api.introductions.Step;
import ma.maillage.api.introductions.StillSetAside;
import ma.maillage.app.Scenario;
import org.junit.jupiter.api.Test;

class ProposeConnectionTest {

  private static final ParticipantRegistered STARTUP_REGISTERED =
      registered(STARTUP, ParticipantKind.STARTUP);
  private static final ParticipantRegistered LAB_REGISTERED =
      registered(LAB, ParticipantKind.RESEARCH_LAB);
  private static final ParticipantDescribed RENAMED =
      new ParticipantDescribed(LAB, ParticipantKind.RESEARCH_LAB, profile("Autre nom"));
  private static final ParticipantDescribed LAB_MOVED_ON =
      new ParticipantDescribed(LAB, ParticipantKind.RESEARCH_LAB, movedOn(profile("lab")));
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
  void whatWasSetAsideStaysSoAsLongAsTheFactsDo() {
    ConnectionId id = PROPOSAL.connection();
    ConnectionProposed proposed = new ConnectionProposed(id, PROPOSAL, due(7, 30));
    List<Object> setAside =
        List.of(
            new ConnectionDismissed(id, CITIES, DismissalReason.COMPETITORS, null),
            new ConnectionDeclined(id, List.of(STARTUP, LAB), LAB, DeclineReason.BAD_TIMING, null),
            new ConnectionExpired(id, List.of(STARTUP, LAB), Step.TRIAGE));
    List<ConnectionStatus> statuses =
        List.of(ConnectionStatus.DISMISSED, ConnectionStatus.DECLINED, ConnectionStatus.EXPIRED);
    for (int i = 0; i < setAside.size(); i++) {
      Scenario.given(STARTUP_REGISTERED, LAB_REGISTERED, proposed, setAside.get(i), RENAMED)
          .when(new ProposeConnection(PROPOSAL, AT))
          .thenRefused(new StillSetAside(id, statuses.get(i)));
      Scenario.given(STARTUP_REGISTERED, LAB_REGISTERED, proposed, setAside.get(i), LAB_MOVED_ON)
          .when(new ProposeConnection(PROPOSAL, AT))
          .then(
              new ConnectionProposed(
                  id,
                  PROPOSAL,
                  due(7, 30),
                  List.of(new Change(LAB, List.of(Fact.SECTORS, Fact.PLACE)))));
    }
  }

  @Test
  void aChangeThatWasKnownWhenItWasSetAsideBringsNothingBack() {
    ConnectionId id = PROPOSAL.connection();
    Scenario.given(
            STARTUP_REGISTERED,
            LAB_REGISTERED,
            new ConnectionProposed(id, PROPOSAL, due(7, 30)),
            LAB_MOVED_ON,
            new ConnectionDismissed(id, CITIES, DismissalReason.COMPETITORS, null))
        .when(new ProposeConnection(PROPOSAL, AT))
        .thenRefused(new StillSetAside(id, ConnectionStatus.DISMISSED));
  }

  @Test
  void whatWasReopenedOrProposedAgainIsOpen() {
    ConnectionId id = PROPOSAL.connection();
    ConnectionProposed proposed = new ConnectionProposed(id, PROPOSAL, due(7, 30));
    ConnectionDismissed dismissed =
        new ConnectionDismissed(id, CITIES, DismissalReason.COMPETITORS, null);
    Scenario.given(
            STARTUP_REGISTERED,
            LAB_REGISTERED,
            proposed,
            dismissed,
            LAB_MOVED_ON,
            new ConnectionReopened(id, CITIES, null))
        .when(new ProposeConnection(PROPOSAL, AT))
        .thenRefused(new ConnectionAlreadyProposed(id));
    Scenario.given(STARTUP_REGISTERED, LAB_REGISTERED, proposed, dismissed, LAB_MOVED_ON, proposed)
        .when(new ProposeConnection(PROPOSAL, AT))
        .thenRefused(new ConnectionAlreadyProposed(id));
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

  private static Profile movedOn(Profile profile) {
    return new Profile(
        profile.name(),
        profile.description(),
        List.of("agritech", "energy"),
        profile.segments(),
        profile.keywords(),
        Place.of("Agadir", "MA"),
        profile.foundedIn(),
        profile.website(),
        profile.fictitious());
  }
}
