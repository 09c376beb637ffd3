package ma.maillage.app.introductions;

import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.Refusal;
import ma.maillage.api.TagKeys;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionNotOpen;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.UnknownConnection;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/**
 * Where a connection stands, and the cities whose ambassadors see it; status null: never proposed.
 */
@EventSourcedEntity
record Standing(@Nullable ConnectionStatus status, Set<CityCode> cities) {

  @EntityCreator
  Standing() {
    this(null, Set.of());
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(ConnectionId connection) {
    return Boundary.events(
        TagKeys.CONNECTION,
        connection,
        ConnectionProposed.class,
        ConnectionRelayed.class,
        ConnectionDismissed.class,
        ConnectionReopened.class);
  }

  /** Why the connection is not as the command needs it, or null when it is. */
  @Nullable Refusal unless(ConnectionStatus wanted, ConnectionId connection) {
    if (status == null) {
      return new UnknownConnection(connection);
    }
    return status == wanted ? null : new ConnectionNotOpen(connection, status);
  }

  @EventSourcingHandler
  Standing evolve(ConnectionProposed event) {
    return new Standing(ConnectionStatus.PROPOSED, event.proposal().cities());
  }

  @EventSourcingHandler
  Standing evolve(ConnectionRelayed event) {
    return new Standing(ConnectionStatus.RELAYED, cities);
  }

  @EventSourcingHandler
  Standing evolve(ConnectionDismissed event) {
    return new Standing(ConnectionStatus.DISMISSED, cities);
  }

  @EventSourcingHandler
  Standing evolve(ConnectionReopened event) {
    return new Standing(ConnectionStatus.PROPOSED, cities);
  }
}
