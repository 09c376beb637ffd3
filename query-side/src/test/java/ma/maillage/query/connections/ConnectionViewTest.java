package ma.maillage.query.connections;

import static ma.maillage.query.Samples.DUE;
import static ma.maillage.query.Samples.connection;
import static ma.maillage.query.Samples.described;
import static ma.maillage.query.Samples.fr;
import static ma.maillage.query.Samples.lab;
import static ma.maillage.query.Samples.need;
import static ma.maillage.query.Samples.participant;
import static ma.maillage.query.Samples.proposed;
import static ma.maillage.query.Samples.score;
import static ma.maillage.query.Samples.side;
import static ma.maillage.query.Samples.startup;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.DismissalReason;
import ma.maillage.api.introductions.Proposer;
import ma.maillage.api.introductions.Step;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.query.Log;
import ma.maillage.query.Samples;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.subjects.Party;
import ma.maillage.query.views.MissingViewException;
import ma.maillage.query.views.PageRequest;
import ma.maillage.query.views.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class ConnectionViewTest {

  private static final CityCode RABAT = CityCode.of("Rabat");
  private static final CityCode AGADIR = CityCode.of("Agadir");

  private final Log log = new Log();
  private View view;
  private ConnectionQueries queries;

  @BeforeEach
  void assemble(MongoDatabase database) {
    view = Connections.in(database);
    queries = (ConnectionQueries) view.queryHandler();
    given(startup("s1", "Rabat"), startup("s2", null), lab("l1", "Agadir"), lab("l2", "Rabat"));
  }

  @Test
  void showsAProposalWithItsReasonsAndWhatEachSideGains() {
    given(need("n1", "s1", "Capteurs"));
    ConnectionProposed event =
        proposed(
            side("s1", new Subject(SubjectKind.NEED, "n1")),
            side("l1", participant("l1")),
            "Rabat",
            "Agadir");
    given(event);

    assertThat(queries.handle(new FindConnection(event.connection())))
        .contains(
            new ConnectionView(
                event.connection(),
                ConnectionKind.COMPANY_LAB,
                ConnectionStatus.PROPOSED,
                new ScoreView(
                    0.7, Band.STRONG, 0.75, "v1", score(0.7).contributions(), List.of("place")),
                new SideView(
                    new Party(
                        ParticipantId.of("s1"),
                        ParticipantKind.STARTUP,
                        "Startup s1",
                        RABAT,
                        List.of("ict"),
                        false),
                    new SideView.About(SubjectKind.NEED, "n1", fr("Capteurs")),
                    fr("Un gain pour s1")),
                new SideView(
                    new Party(
                        ParticipantId.of("l1"),
                        ParticipantKind.RESEARCH_LAB,
                        "Lab l1",
                        AGADIR,
                        List.of("ict"),
                        false),
                    new SideView.About(SubjectKind.PARTICIPANT, "l1", null),
                    fr("Un gain pour l1")),
                List.of(AGADIR, RABAT),
                Proposer.MATCHER,
                1,
                Log.NOON.plusSeconds(5),
                Log.NOON.plusSeconds(5),
                6,
                null,
                null,
                new Progress(
                    Step.TRIAGE,
                    List.of(Who.AMBASSADOR),
                    DUE.remindAt(),
                    DUE.expiresAt(),
                    List.of(),
                    false,
                    null,
                    null,
                    List.of(
                        new Happening(
                            "ConnectionProposed", Log.NOON.plusSeconds(5), null, null, null))),
                List.of()));
  }

  @Test
  void followsWhatTheAmbassadorDecides() {
    given(proposed("s1", "l1", "Rabat"));
    given(dismissed("s1", "l1", DismissalReason.OTHER, "trop tôt"));
    assertThat(only())
        .extracting(
            ConnectionView::status,
            ConnectionView::reason,
            ConnectionView::comment,
            ConnectionView::changedAt)
        .containsExactly(
            ConnectionStatus.DISMISSED, DismissalReason.OTHER, "trop tôt", Log.NOON.plusSeconds(5));

    given(new ConnectionReopened(connection("s1", "l1"), Set.of(RABAT), DUE));
    assertThat(only())
        .extracting(ConnectionView::status, ConnectionView::reason, ConnectionView::comment)
        .containsExactly(ConnectionStatus.PROPOSED, null, null);

    given(relayed("s1", "l1"));
    assertThat(only())
        .extracting(
            ConnectionView::status,
            ConnectionView::comment,
            ConnectionView::position,
            ConnectionView::proposedAt)
        .containsExactly(ConnectionStatus.RELAYED, "à voir", 5L, Log.NOON.plusSeconds(4));
  }

  @Test
  void showsThePresentNamesOfBothSides() {
    given(proposed("s1", "l1", "Rabat"), proposed("s2", "l1", "Rabat"));
    given(described("l1", ParticipantKind.RESEARCH_LAB, "Labo neuf", "Rabat"));
    given(described("s1", ParticipantKind.STARTUP, "Jeune pousse", "Rabat"));

    assertThat(queries.handle(new FindConnection(connection("s1", "l1"))).orElseThrow())
        .satisfies(
            shown -> {
              assertThat(shown.first().participant().name()).isEqualTo("Jeune pousse");
              assertThat(shown.second().participant().name()).isEqualTo("Labo neuf");
              assertThat(shown.second().participant().city()).isEqualTo(RABAT);
            });
    assertThat(queries.handle(new FindConnection(connection("s2", "l1"))).orElseThrow())
        .satisfies(
            shown -> {
              assertThat(shown.first().participant().name()).isEqualTo("Startup s2");
              assertThat(shown.second().participant().name()).isEqualTo("Labo neuf");
            });
  }

  @Test
  void refusesToInventSomebodyTheLogDidNotIntroduce() {
    log.append(proposed("s1", "stranger", "Rabat"));
    Log.Entry last = log.entries().getLast();
    ConnectionProjector projector = (ConnectionProjector) view.projectors().getFirst();

    assertThatThrownBy(
            () -> projector.on((ConnectionProposed) last.event(), last.position(), last.at()))
        .isInstanceOf(MissingViewException.class)
        .hasMessageContaining("stranger");
  }

  private void given(Object... events) {
    log.tell(view.projectors(), events);
  }

  private static ConnectionRelayed relayed(String first, String second) {
    return Samples.relayed(first, second, "à voir");
  }

  private static ConnectionDismissed dismissed(
      String first, String second, DismissalReason reason, String comment) {
    return new ConnectionDismissed(connection(first, second), Set.of(RABAT), reason, comment);
  }

  private ConnectionView only() {
    return queries
        .handle(new FindConnections(null, Set.of(), null, null, PageRequest.first()))
        .items()
        .getFirst();
  }
}
