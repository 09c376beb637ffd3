package ma.maillage.query.connections;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionKind;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers from the connections. */
public final class ConnectionQueries {

  private final Views<ConnectionView> connections;

  ConnectionQueries(Views<ConnectionView> connections) {
    this.connections = connections;
  }

  @QueryHandler(queryName = "maillage.FindConnection")
  public Optional<ConnectionView> handle(FindConnection query) {
    return connections.find(query.id());
  }

  @QueryHandler(queryName = "maillage.FindConnections")
  public Page<ConnectionView> handle(FindConnections query) {
    return connections.page(
        inbox(query.city(), query.statuses(), query.kind(), query.participant()), query.page());
  }

  @QueryHandler(queryName = "maillage.CountConnections")
  public ConnectionCounts handle(CountConnections query) {
    Map<ConnectionStatus, Long> counts = new EnumMap<>(ConnectionStatus.class);
    for (ConnectionStatus status : ConnectionStatus.values()) {
      counts.put(
          status,
          connections.count(
              inbox(query.city(), Set.of(status), query.kind(), query.participant())));
    }
    return new ConnectionCounts(counts);
  }

  private static Fields inbox(
      @Nullable CityCode city,
      Set<ConnectionStatus> statuses,
      @Nullable ConnectionKind kind,
      @Nullable ParticipantId participant) {
    return Fields.of("cities", city)
        .andAnyOf("status", statuses)
        .and("kind", kind)
        .and("participants", participant);
  }
}
