package ma.maillage.app.representation;

import java.util.EnumSet;
import java.util.Set;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.KindNotAllowed;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.representation.CityRequestAlreadySubmitted;
import ma.maillage.api.representation.CityRequestSubmitted;
import ma.maillage.api.representation.SubmitCityRequest;
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

/** Takes a request from what stands for a city: the city itself, or a body that belongs to it. */
public final class SubmitCityRequestHandler {

  private static final Set<ParticipantKind> REQUESTERS =
      Set.copyOf(
          EnumSet.of(
              ParticipantKind.INNOVATION_CITY,
              ParticipantKind.PUBLIC_BODY,
              ParticipantKind.UNIVERSITY,
              ParticipantKind.TECHNOLOGY_PARK,
              ParticipantKind.INCUBATOR));

  @CommandHandler
  void handle(
      SubmitCityRequest command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      EventAppender appender) {
    decide(command, state).appendTo(appender);
  }

  static Decision decide(SubmitCityRequest command, State state) {
    if (state.requester() == null) {
      return Decision.refused(new UnknownParticipant(command.requester()));
    }
    if (!REQUESTERS.contains(state.requester())) {
      return Decision.refused(
          new KindNotAllowed(command.requester(), state.requester(), REQUESTERS));
    }
    if (state.submitted()) {
      return Decision.refused(new CityRequestAlreadySubmitted(command.request()));
    }
    return Decision.accepted(
        new CityRequestSubmitted(
            command.request(), command.city(), command.requester(), command.posting()));
  }

  @EventSourcedEntity
  record State(@Nullable ParticipantKind requester, boolean submitted) {

    @EntityCreator
    State() {
      this(null, false);
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(SubmitCityRequest command) {
      return EventCriteria.either(
          Boundary.events(TagKeys.PARTICIPANT, command.requester(), ParticipantRegistered.class),
          Boundary.events(TagKeys.CITY_REQUEST, command.request(), CityRequestSubmitted.class));
    }

    @EventSourcingHandler
    State evolve(ParticipantRegistered event) {
      return new State(event.kind(), submitted);
    }

    @EventSourcingHandler
    State evolve(CityRequestSubmitted event) {
      return new State(requester, true);
    }
  }
}
