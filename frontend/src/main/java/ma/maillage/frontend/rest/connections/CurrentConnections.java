package ma.maillage.frontend.rest.connections;

import java.util.Set;
import java.util.function.Predicate;
import ma.maillage.api.InvalidValue;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.UnknownConnection;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.frontend.security.Role;
import ma.maillage.query.connections.ConnectionView;
import ma.maillage.query.connections.FindConnection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Looks connections up and checks who may do what with them. Any number of threads may use it. */
@Component
final class CurrentConnections {

  static final String WHICH_SIDE = "for operators: which side they act for";

  private final Queries queries;

  CurrentConnections(Queries queries) {
    this.queries = queries;
  }

  ConnectionView get(ConnectionId id) {
    return queries
        .find(new FindConnection(id), ConnectionView.class)
        .orElseThrow(() -> new RefusedException(new UnknownConnection(id)));
  }

  Mandate requireAmbassador(ConnectionId id, Actor actor) {
    return actor.requireRepresenting(Set.copyOf(get(id).cities()));
  }

  /** The side of a connection that the actor acts for: its own, or as operator the one named. */
  ParticipantId side(ConnectionId id, @Nullable ParticipantId named, Actor actor) {
    ParticipantId side = participant(named, actor);
    if (!actor.is(Role.OPERATOR) && !get(id).sides().contains(side)) {
      throw new AccessDeniedException(
          "only the two sides of connection " + id + " and operators may do this");
    }
    return side;
  }

  /** The participant the actor acts for: its own, or as operator the one named. */
  ParticipantId participant(@Nullable ParticipantId named, Actor actor) {
    ParticipantId side = named == null ? actor.account().participant() : named;
    actor.requireMembership(side);
    if (side == null) {
      throw new InvalidValue("participant", "must name the side you act for");
    }
    return side;
  }

  /** Waits, not for long, until the views show what was done. */
  void await(ConnectionId id, Predicate<ConnectionView> shows) {
    queries.await(new FindConnection(id), ConnectionView.class, shows);
  }
}
