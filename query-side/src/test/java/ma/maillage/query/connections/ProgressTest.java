package ma.maillage.query.connections;

import static ma.maillage.query.Samples.DUE;
import static ma.maillage.query.Samples.connection;
import static ma.maillage.query.Samples.lab;
import static ma.maillage.query.Samples.proposed;
import static ma.maillage.query.Samples.relayed;
import static ma.maillage.query.Samples.revealed;
import static ma.maillage.query.Samples.sides;
import static ma.maillage.query.Samples.startup;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.Change;
import ma.maillage.api.introductions.ConnectionConcluded;
import ma.maillage.api.introductions.ConnectionConsented;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionMeetingAgreed;
import ma.maillage.api.introductions.ConnectionMeetingProposed;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionReminded;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.ConnectionSnoozed;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.DismissalReason;
import ma.maillage.api.introductions.Fact;
import ma.maillage.api.introductions.MeetingOffer;
import ma.maillage.api.introductions.Outcome;
import ma.maillage.api.introductions.Step;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.views.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The timeline of a connection, its next step, who must act and until when. */
@ExtendWith(TestDatabase.class)
class ProgressTest {

  private static final ParticipantId STARTUP = ParticipantId.of("s1");
  private static final ParticipantId LAB = ParticipantId.of("l1");
  private static final ConnectionId ID = connection("s1", "l1");
  private static final List<ParticipantId> SIDES = sides("s1", "l1");
  private static final Set<CityCode> RABAT = Set.of(CityCode.of("Rabat"));

  private final Log log = new Log();
  private View view;

  @BeforeEach
  void assemble(MongoDatabase database) {
    view = Connections.in(database);
    given(startup("s1", "Rabat"), lab("l1", "Agadir"), proposed("s1", "l1", "Rabat"));
  }

  @Test
  void saysWhoMustActNextUntilWhenFromProposalToOutcome() {
    assertWaits(ConnectionStatus.PROPOSED, Step.TRIAGE, DUE.expiresAt(), Who.AMBASSADOR);

    given(new ConnectionSnoozed(ID, RABAT, DUE.remindAt(), "Après le salon"));
    assertWaits(ConnectionStatus.SNOOZED, Step.TRIAGE, null);
    assertThat(progress().remindAt()).isEqualTo(DUE.remindAt());

    given(new ConnectionReopened(ID, RABAT, DUE));
    assertWaits(ConnectionStatus.PROPOSED, Step.TRIAGE, DUE.expiresAt(), Who.AMBASSADOR);

    given(relayed("s1", "l1", null));
    assertWaits(ConnectionStatus.RELAYED, Step.CONSENT, DUE.expiresAt(), Who.FIRST, Who.SECOND);

    given(new ConnectionConsented(ID, LAB));
    assertWaits(ConnectionStatus.RELAYED, Step.CONSENT, DUE.expiresAt(), Who.FIRST);

    given(new ConnectionConsented(ID, STARTUP), revealed("s1", "l1"));
    assertWaits(ConnectionStatus.REVEALED, Step.MEETING, DUE.expiresAt(), Who.FIRST, Who.SECOND);

    List<Instant> times = List.of(DUE.remindAt(), DUE.expiresAt());
    MeetingOffer offer = new MeetingOffer(times, false, "Agadir");
    given(new ConnectionMeetingProposed(ID, SIDES, LAB, offer, DUE));
    assertWaits(ConnectionStatus.MEETING_PROPOSED, Step.ANSWER, DUE.expiresAt(), Who.FIRST);
    assertThat(progress().meeting())
        .isEqualTo(new MeetingView(Who.SECOND, times, false, "Agadir", null));

    given(new ConnectionMeetingAgreed(ID, SIDES, STARTUP, DUE.remindAt(), false, "Agadir", DUE));
    assertWaits(
        ConnectionStatus.MEETING_AGREED, Step.OUTCOME, DUE.expiresAt(), Who.FIRST, Who.SECOND);
    assertThat(progress().meeting())
        .isEqualTo(new MeetingView(Who.SECOND, times, false, "Agadir", DUE.remindAt()));

    given(new ConnectionConcluded(ID, SIDES, LAB, Outcome.RESEARCH_CONTRACT, null));
    assertWaits(ConnectionStatus.CONCLUDED, null, null);
    assertThat(progress().outcome()).isEqualTo(Outcome.RESEARCH_CONTRACT);
    assertThat(progress().timeline())
        .extracting(Happening::type)
        .containsExactly(
            "ConnectionProposed",
            "ConnectionSnoozed",
            "ConnectionReopened",
            "ConnectionRelayed",
            "ConnectionConsented",
            "ConnectionConsented",
            "IdentitiesRevealed",
            "ConnectionMeetingProposed",
            "ConnectionMeetingAgreed",
            "ConnectionConcluded");
    assertThat(progress().timeline())
        .extracting(Happening::at)
        .isSorted()
        .endsWith(Log.NOON.plusSeconds(log.size() - 1L));
  }

  @Test
  void tellsOfTheReminderAndOfTheEnd() {
    given(new ConnectionReminded(ID, RABAT, Step.TRIAGE, List.of()));
    assertWaits(ConnectionStatus.PROPOSED, Step.TRIAGE, DUE.expiresAt(), Who.AMBASSADOR);
    assertThat(progress().remindAt()).isNull();

    given(new ConnectionExpired(ID, SIDES, Step.TRIAGE));
    assertWaits(ConnectionStatus.EXPIRED, null, null);
    assertThat(progress().timeline().getLast())
        .returns("ConnectionExpired", Happening::type)
        .returns("TRIAGE", Happening::reason);
  }

  @Test
  void saysWhatChangedWhenItIsProposedAgain() {
    ConnectionProposed event = proposed("s1", "l1", "Rabat");
    given(new ConnectionDismissed(ID, RABAT, DismissalReason.OTHER, "trop tôt"));
    given(
        new ConnectionProposed(
            ID, event.proposal(), DUE, List.of(new Change(LAB, List.of(Fact.SECTORS)))));

    assertThat(found())
        .returns(5L, ConnectionView::position)
        .returns(null, ConnectionView::reason)
        .returns(
            List.of(new ChangedSide(Who.SECOND, List.of(Fact.SECTORS))), ConnectionView::changes);
    assertWaits(ConnectionStatus.PROPOSED, Step.TRIAGE, DUE.expiresAt(), Who.AMBASSADOR);
  }

  private void assertWaits(
      ConnectionStatus status, @Nullable Step step, @Nullable Instant deadline, Who... forWhom) {
    assertThat(found().status()).isEqualTo(status);
    assertThat(progress())
        .returns(step, Progress::step)
        .returns(deadline, Progress::deadline)
        .returns(List.of(forWhom), Progress::waitsFor);
  }

  private Progress progress() {
    return found().progress();
  }

  private ConnectionView found() {
    return ((ConnectionQueries) view.queryHandler()).handle(new FindConnection(ID)).orElseThrow();
  }

  private void given(Object... events) {
    log.tell(view.projectors(), events);
  }
}
