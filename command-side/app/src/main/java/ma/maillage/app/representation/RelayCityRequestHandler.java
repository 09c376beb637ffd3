package ma.maillage.app.representation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.MembershipBegun;
import ma.maillage.api.directory.MembershipEnded;
import ma.maillage.api.directory.MembershipKind;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.representation.AmbassadorAppointed;
import ma.maillage.api.representation.CityHandedOver;
import ma.maillage.api.representation.CityNotRepresented;
import ma.maillage.api.representation.CityRequestDeclined;
import ma.maillage.api.representation.CityRequestNotOpen;
import ma.maillage.api.representation.CityRequestRelayed;
import ma.maillage.api.representation.CityRequestSubmitted;
import ma.maillage.api.representation.NotMembers;
import ma.maillage.api.representation.NotTheCluster;
import ma.maillage.api.representation.RelayCityRequest;
import ma.maillage.api.representation.RepresentationEnded;
import ma.maillage.api.representation.UnknownCityRequest;
import ma.maillage.app.decision.Boundary;
import ma.maillage.app.decision.Decision;
import ma.maillage.app.decision.WholeCommand;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/**
 * Relays an open request to members of the cluster that represents the city, and to nobody else.
 */
public final class RelayCityRequestHandler {

  @CommandHandler
  void handle(
      RelayCityRequest command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      EventAppender appender) {
    decide(command, state).appendTo(appender);
  }

  static Decision decide(RelayCityRequest command, State state) {
    CityRequestSubmitted submitted = state.submitted();
    if (submitted == null || !submitted.city().equals(command.city())) {
      return Decision.refused(new UnknownCityRequest(command.request()));
    }
    if (!state.open()) {
      return Decision.refused(new CityRequestNotOpen(command.request()));
    }
    if (state.cluster() == null) {
      return Decision.refused(new CityNotRepresented(command.city()));
    }
    if (!state.cluster().equals(command.cluster())) {
      return Decision.refused(new NotTheCluster(command.city(), state.cluster()));
    }
    Set<ParticipantId> strangers = new HashSet<>(command.members());
    state.memberships().stream()
        .filter(membership -> membership.organisation().equals(command.cluster()))
        .forEach(membership -> strangers.remove(membership.participant()));
    if (!strangers.isEmpty()) {
      return Decision.refused(new NotMembers(command.cluster(), Set.copyOf(strangers)));
    }
    return Decision.accepted(
        new CityRequestRelayed(
            command.request(),
            command.city(),
            submitted.requester(),
            command.members(),
            command.comment()));
  }

  /**
   * The request, the cluster that represents its city, and in which clusters those to relay to are
   * members now.
   */
  @EventSourcedEntity
  record State(
      @Nullable CityRequestSubmitted submitted,
      boolean open,
      @Nullable ParticipantId cluster,
      Set<InCluster> memberships) {

    /** A participant that is a member of a cluster. */
    record InCluster(ParticipantId participant, ParticipantId organisation) {}

    @EntityCreator
    State() {
      this(null, false, null, Set.of());
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(RelayCityRequest command) {
      List<EventCriteria> seen = new ArrayList<>();
      seen.add(
          Boundary.events(
              TagKeys.CITY_REQUEST,
              command.request(),
              CityRequestSubmitted.class,
              CityRequestRelayed.class,
              CityRequestDeclined.class));
      seen.add(
          Boundary.events(
              TagKeys.CITY,
              command.city(),
              AmbassadorAppointed.class,
              CityHandedOver.class,
              RepresentationEnded.class));
      for (ParticipantId member : command.members()) {
        seen.add(
            Boundary.events(
                TagKeys.PARTICIPANT, member, MembershipBegun.class, MembershipEnded.class));
      }
      return EventCriteria.either(seen);
    }

    @EventSourcingHandler
    State evolve(CityRequestSubmitted event) {
      return new State(event, true, cluster, memberships);
    }

    @EventSourcingHandler
    State evolve(CityRequestRelayed event) {
      return new State(submitted, false, cluster, memberships);
    }

    @EventSourcingHandler
    State evolve(CityRequestDeclined event) {
      return new State(submitted, false, cluster, memberships);
    }

    @EventSourcingHandler
    State evolve(AmbassadorAppointed event) {
      return new State(submitted, open, event.cluster(), memberships);
    }

    @EventSourcingHandler
    State evolve(CityHandedOver event) {
      return new State(submitted, open, event.cluster(), memberships);
    }

    @EventSourcingHandler
    State evolve(RepresentationEnded event) {
      return new State(submitted, open, null, memberships);
    }

    @EventSourcingHandler
    State evolve(MembershipBegun event) {
      if (event.kind() != MembershipKind.MEMBER_OF_CLUSTER) {
        return this;
      }
      Set<InCluster> more = new HashSet<>(memberships);
      more.add(new InCluster(event.participant(), event.organisation()));
      return new State(submitted, open, cluster, Set.copyOf(more));
    }

    @EventSourcingHandler
    State evolve(MembershipEnded event) {
      if (event.kind() != MembershipKind.MEMBER_OF_CLUSTER) {
        return this;
      }
      Set<InCluster> less = new HashSet<>(memberships);
      less.remove(new InCluster(event.participant(), event.organisation()));
      return new State(submitted, open, cluster, Set.copyOf(less));
    }
  }
}
