package ma.maillage.query.connections;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

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
        Fields.of("cities", query.city())
            .and("status", query.status())
            .and("kind", query.kind())
            .and("participants", query.participant()),
        query.page());
  }

  @QueryHandler(queryName = "maillage.CountConnections")
  public ConnectionCounts handle(CountConnections query) {
    Map<ConnectionStatus, Long> counts = new EnumMap<>(ConnectionStatus.class);
    for (ConnectionStatus status : ConnectionStatus.values()) {
      counts.put(
          status, connections.count(Fields.of("cities", query.city()).and("status", status)));
    }
    return new ConnectionCounts(counts);
  }
}
