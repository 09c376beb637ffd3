package ma.maillage.query.connections;

import static ma.maillage.query.Samples.DUE;
import static ma.maillage.query.Samples.connection;
import static ma.maillage.query.Samples.fr;
import static ma.maillage.query.Samples.lab;
import static ma.maillage.query.Samples.need;
import static ma.maillage.query.Samples.participant;
import static ma.maillage.query.Samples.proposed;
import static ma.maillage.query.Samples.registered;
import static ma.maillage.query.Samples.relayed;
import static ma.maillage.query.Samples.revealed;
import static ma.maillage.query.Samples.side;
import static ma.maillage.query.Samples.sides;
import static ma.maillage.query.Samples.startup;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.introductions.ConnectionConsented;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.DeclineReason;
import ma.maillage.api.introductions.DismissalReason;
import ma.maillage.api.introductions.Step;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.query.Log;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.views.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class IntroductionViewTest {

  private static final ParticipantId STARTUP = ParticipantId.of("s1");
  private static final ParticipantId LAB = ParticipantId.of("l1");
  private static final ConnectionId ID = connection("s1", "l1");

  private final Log log = new Log();
  private View view;

  @BeforeEach
  void assemble(MongoDatabase database) {
    view = Connections.in(database);
    given(startup("s1", "Rabat"), lab("l1", "Agadir"));
  }

  @Test
  void isBlindUntilBothConsented() {
    given(proposed("s1", "l1", "Rabat"), relayed("s1", "l1", "Lab l1 vous ira bien"));

    IntroductionView seen = seenBy(STARTUP);

    assertThat(seen.side()).isEqualTo(Who.FIRST);
    assertThat(seen.own().participant().name()).isEqualTo("Startup s1");
    assertThat(seen.other())
        .isEqualTo(
            new CounterpartView(
                ParticipantKind.RESEARCH_LAB,
                List.of("ict"),
                CityCode.of("Agadir"),
                false,
                SubjectKind.PARTICIPANT,
                null,
                fr("Un gain pour l1"),
                null));
    assertThat(seen.comment()).isEqualTo("… vous ira bien");
    assertThat(seen.progress().timeline())
        .extracting(Happening::type, Happening::comment)
        .containsExactly(tuple("ConnectionProposed", null), tuple("ConnectionRelayed", null));
  }

  @Test
  void takesTheNameOutOfTheTitleOfANeed() {
    given(
        registered("s2", ParticipantKind.STARTUP, "Atlas", "Rabat"),
        need("n2", "s2", "Atlas cherche des capteurs, voir www.atlas.example"));
    Subject need = new Subject(SubjectKind.NEED, "n2");
    given(proposed(side("s2", need), side("l1", participant("l1")), "Rabat"));

    CounterpartView other =
        IntroductionView.of(found(ConnectionId.between(need, participant("l1"))), LAB).other();

    assertThat(other.about()).isEqualTo(SubjectKind.NEED);
    assertThat(other.title()).isEqualTo(fr("… cherche des capteurs, voir …"));
    assertThat(other.identity()).isNull();
  }

  @Test
  void doesNotShowThatTheOtherSideConsented() {
    given(proposed("s1", "l1", "Rabat"), relayed("s1", "l1", null));
    IntroductionView before = seenBy(STARTUP);
    given(new ConnectionConsented(ID, LAB));

    assertThat(seenBy(STARTUP)).isEqualTo(before);
    assertThat(seenBy(STARTUP).progress())
        .returns(Step.CONSENT, Progress::step)
        .returns(List.of(Who.FIRST), Progress::waitsFor)
        .returns(DUE.expiresAt(), Progress::deadline);
    assertThat(seenBy(LAB).progress())
        .returns(List.of(Who.FIRST), Progress::waitsFor)
        .returns(List.of(Who.SECOND), Progress::consents);
    assertThat(found(ID).progress().consents()).containsExactly(Who.SECOND);
  }

  @Test
  void tellsWhoItIsOnceBothConsented() {
    given(
        proposed("s1", "l1", "Rabat"),
        relayed("s1", "l1", null),
        new ConnectionConsented(ID, LAB),
        new ConnectionConsented(ID, STARTUP),
        revealed("s1", "l1"));

    assertThat(seenBy(STARTUP).other().identity())
        .isEqualTo(new CounterpartView.Identity(LAB, "Lab l1", "l1"));
    assertThat(seenBy(LAB).other().identity())
        .isEqualTo(new CounterpartView.Identity(STARTUP, "Startup s1", "s1"));
    assertThat(seenBy(LAB).status()).isEqualTo(ConnectionStatus.REVEALED);
    assertThat(seenBy(LAB).progress().step()).isEqualTo(Step.MEETING);
  }

  @Test
  void keepsReasonsFromTheOtherSideAndStaysBlindAfterADecline() {
    given(
        proposed("s1", "l1", "Rabat"),
        relayed("s1", "l1", null),
        new ConnectionDeclined(
            ID, sides("s1", "l1"), LAB, DeclineReason.OTHER, "Lab l1 n'a pas le temps"));

    Happening seen = seenBy(STARTUP).progress().timeline().getLast();
    assertThat(seen)
        .returns("ConnectionDeclined", Happening::type)
        .returns(Who.SECOND, Happening::by)
        .returns(null, Happening::reason)
        .returns(null, Happening::comment);
    assertThat(seenBy(STARTUP).comment()).isNull();
    assertThat(seenBy(STARTUP).other().identity()).isNull();
    assertThat(seenBy(LAB).progress().timeline().getLast().reason()).isEqualTo("OTHER");
    assertThat(found(ID).progress().timeline().getLast().comment())
        .isEqualTo("Lab l1 n'a pas le temps");
  }

  @Test
  void keepsTheWordsOfADismissalFromBothSides() {
    given(
        proposed("s1", "l1", "Rabat"),
        new ConnectionDismissed(
            ID, Set.of(CityCode.of("Rabat")), DismissalReason.OTHER, "Lab l1 et s1 se fâchent"));

    assertThat(seenBy(STARTUP))
        .returns(ConnectionStatus.DISMISSED, IntroductionView::status)
        .returns(null, IntroductionView::comment);
    assertThat(seenBy(STARTUP).toString()).doesNotContain("fâchent", "Lab l1");
  }

  private IntroductionView seenBy(ParticipantId side) {
    return IntroductionView.of(found(ID), side);
  }

  private ConnectionView found(ConnectionId id) {
    return ((ConnectionQueries) view.queryHandler()).handle(new FindConnection(id)).orElseThrow();
  }

  private void given(Object... events) {
    log.tell(view.projectors(), events);
  }
}
