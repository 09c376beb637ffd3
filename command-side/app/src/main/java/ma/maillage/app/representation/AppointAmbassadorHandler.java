package ma.maillage.app.representation;

import java.util.Set;
import ma.maillage.api.AccountName;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.KindNotAllowed;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.representation.AmbassadorAppointed;
import ma.maillage.api.representation.AppointAmbassador;
import ma.maillage.api.representation.CityAlreadyRepresented;
import ma.maillage.api.representation.CityHandedOver;
import ma.maillage.api.representation.RepresentationEnded;
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

/** Appoints an ambassador to a city nobody holds; repeating the appointment changes nothing. */
public final class AppointAmbassadorHandler {

  @CommandHandler
  void handle(
      AppointAmbassador command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      EventAppender appender) {
    decide(command, state).appendTo(appender);
  }

  static Decision decide(AppointAmbassador command, State state) {
    if (state.clusterKind() == null) {
      return Decision.refused(new UnknownParticipant(command.cluster()));
    }
    if (state.clusterKind() != ParticipantKind.CLUSTER) {
      return Decision.refused(
          new KindNotAllowed(
              command.cluster(), state.clusterKind(), Set.of(ParticipantKind.CLUSTER)));
    }
    if (command.ambassador().equals(state.holder())) {
      return Decision.accepted();
    }
    if (state.holder() != null) {
      return Decision.refused(new CityAlreadyRepresented(command.city(), state.holder()));
    }
    return Decision.accepted(
        new AmbassadorAppointed(command.city(), command.cluster(), command.ambassador()));
  }

  @EventSourcedEntity
  record State(@Nullable ParticipantKind clusterKind, @Nullable AccountName holder) {

    @EntityCreator
    State() {
      this(null, null);
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(AppointAmbassador command) {
      return EventCriteria.either(
          Boundary.events(TagKeys.PARTICIPANT, command.cluster(), ParticipantRegistered.class),
          Boundary.events(
              TagKeys.CITY,
              command.city(),
              AmbassadorAppointed.class,
              CityHandedOver.class,
              RepresentationEnded.class));
    }

    @EventSourcingHandler
    State evolve(ParticipantRegistered event) {
      return new State(event.kind(), holder);
    }

    @EventSourcingHandler
    State evolve(AmbassadorAppointed event) {
      return new State(clusterKind, event.ambassador());
    }

    @EventSourcingHandler
    State evolve(CityHandedOver event) {
      return new State(clusterKind, event.to());
    }

    @EventSourcingHandler
    State evolve(RepresentationEnded event) {
      return new State(clusterKind, null);
    }
  }
}
