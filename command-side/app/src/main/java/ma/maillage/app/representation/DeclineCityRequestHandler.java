package ma.maillage.app.representation;

import ma.maillage.api.TagKeys;
import ma.maillage.api.representation.CityRequestDeclined;
import ma.maillage.api.representation.CityRequestId;
import ma.maillage.api.representation.CityRequestNotOpen;
import ma.maillage.api.representation.CityRequestRelayed;
import ma.maillage.api.representation.CityRequestSubmitted;
import ma.maillage.api.representation.DeclineCityRequest;
import ma.maillage.api.representation.NotAddressable;
import ma.maillage.api.representation.ReasonInWordsRequired;
import ma.maillage.api.representation.UnknownCityRequest;
import ma.maillage.app.decision.Boundary;
import ma.maillage.app.decision.Decision;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Declines an open request for a reason; the reason OTHER has to be said in words. */
public final class DeclineCityRequestHandler {

  @CommandHandler
  void handle(
      DeclineCityRequest command,
      @InjectEntity(idProperty = "request") State state,
      EventAppender appender) {
    decide(command, state).appendTo(appender);
  }

  static Decision decide(DeclineCityRequest command, State state) {
    CityRequestSubmitted submitted = state.submitted();
    if (submitted == null) {
      return Decision.refused(new UnknownCityRequest(command.request()));
    }
    if (!state.open()) {
      return Decision.refused(new CityRequestNotOpen(command.request()));
    }
    if (command.reason() == NotAddressable.OTHER && command.comment() == null) {
      return Decision.refused(new ReasonInWordsRequired());
    }
    return Decision.accepted(
        new CityRequestDeclined(
            command.request(),
            submitted.city(),
            submitted.requester(),
            command.reason(),
            command.comment()));
  }

  @EventSourcedEntity
  record State(@Nullable CityRequestSubmitted submitted, boolean open) {

    @EntityCreator
    State() {
      this(null, false);
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(CityRequestId request) {
      return Boundary.events(
          TagKeys.CITY_REQUEST,
          request,
          CityRequestSubmitted.class,
          CityRequestRelayed.class,
          CityRequestDeclined.class);
    }

    @EventSourcingHandler
    State evolve(CityRequestSubmitted event) {
      return new State(event, true);
    }

    @EventSourcingHandler
    State evolve(CityRequestRelayed event) {
      return new State(submitted, false);
    }

    @EventSourcingHandler
    State evolve(CityRequestDeclined event) {
      return new State(submitted, false);
    }
  }
}
