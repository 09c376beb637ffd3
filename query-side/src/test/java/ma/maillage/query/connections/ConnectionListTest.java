package ma.maillage.query.connections;

import static ma.maillage.query.Samples.lab;
import static ma.maillage.query.Samples.proposed;
import static ma.maillage.query.Samples.startup;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.query.Log;
import ma.maillage.query.Samples;
import ma.maillage.query.TestDatabase;
import ma.maillage.query.views.PageRequest;
import ma.maillage.query.views.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class ConnectionListTest {

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
  void filtersByCityStatusKindAndParticipantLastProposedFirst() {
    given(proposed("s1", "l1", "Rabat", "Agadir"), proposed("s1", "l2", "Rabat"));
    given(proposed("s2", "l1", "Agadir"), relayed("s1", "l2"));

    assertThat(found(new FindConnections(null, Set.of(), null, null, PageRequest.first())))
        .containsExactly("s2-l1", "s1-l2", "s1-l1");
    assertThat(found(new FindConnections(RABAT, Set.of(), null, null, PageRequest.first())))
        .containsExactly("s1-l2", "s1-l1");
    assertThat(
            found(
                new FindConnections(
                    AGADIR, Set.of(ConnectionStatus.PROPOSED), null, null, PageRequest.first())))
        .containsExactly("s2-l1", "s1-l1");
    assertThat(
            found(
                new FindConnections(
                    null, Set.of(ConnectionStatus.RELAYED), null, null, PageRequest.first())))
        .containsExactly("s1-l2");
    assertThat(
            found(
                new FindConnections(
                    RABAT,
                    Set.of(ConnectionStatus.RELAYED, ConnectionStatus.PROPOSED),
                    null,
                    null,
                    PageRequest.first())))
        .containsExactly("s1-l2", "s1-l1");
    assertThat(
            found(
                new FindConnections(
                    null, Set.of(), null, ParticipantId.of("l1"), PageRequest.first())))
        .containsExactly("s2-l1", "s1-l1");
    assertThat(
            found(
                new FindConnections(
                    RABAT,
                    Set.of(ConnectionStatus.PROPOSED),
                    ConnectionKind.COMPANY_LAB,
                    ParticipantId.of("s1"),
                    PageRequest.first())))
        .containsExactly("s1-l1");
    assertThat(
            found(
                new FindConnections(
                    RABAT, Set.of(), ConnectionKind.NEED_OFFER, null, PageRequest.first())))
        .isEmpty();
  }

  @Test
  void countsWhatTheInboxShowsPerStatus() {
    given(proposed("s1", "l1", "Rabat", "Agadir"), proposed("s1", "l2", "Rabat"));
    given(proposed("s2", "l1", "Agadir"), relayed("s1", "l2"));

    assertThat(queries.handle(new CountConnections(RABAT, null, null)).byStatus())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                ConnectionStatus.PROPOSED,
                1L,
                ConnectionStatus.RELAYED,
                1L,
                ConnectionStatus.DISMISSED,
                0L,
                ConnectionStatus.DECLINED,
                0L,
                ConnectionStatus.REVEALED,
                0L,
                ConnectionStatus.EXPIRED,
                0L,
                ConnectionStatus.CONCLUDED,
                0L,
                ConnectionStatus.MEETING_AGREED,
                0L,
                ConnectionStatus.MEETING_PROPOSED,
                0L,
                ConnectionStatus.SNOOZED,
                0L));
    assertThat(queries.handle(new CountConnections(null, null, null)).byStatus())
        .containsEntry(ConnectionStatus.PROPOSED, 2L);
    assertThat(
            queries.handle(new CountConnections(null, ConnectionKind.COMPANY_LAB, null)).byStatus())
        .containsEntry(ConnectionStatus.PROPOSED, 2L);
    assertThat(
            queries.handle(new CountConnections(null, ConnectionKind.NEED_OFFER, null)).byStatus())
        .containsEntry(ConnectionStatus.PROPOSED, 0L);
    assertThat(queries.handle(new CountConnections(null, null, ParticipantId.of("s1"))).byStatus())
        .containsEntry(ConnectionStatus.PROPOSED, 1L)
        .containsEntry(ConnectionStatus.RELAYED, 1L);
  }

  private void given(Object... events) {
    log.tell(view.projectors(), events);
  }

  private static ConnectionRelayed relayed(String first, String second) {
    return Samples.relayed(first, second, "à voir");
  }

  private List<String> found(FindConnections query) {
    return queries.handle(query).items().stream()
        .map(shown -> shown.first().subject().id() + "-" + shown.second().subject().id())
        .toList();
  }
}
