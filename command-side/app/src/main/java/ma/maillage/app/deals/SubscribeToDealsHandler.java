package ma.maillage.app.deals;

import java.util.Set;
import ma.maillage.api.TagKeys;
import ma.maillage.api.deals.DealSubscriptionOpened;
import ma.maillage.api.deals.SubscribeToDeals;
import ma.maillage.api.deals.SubscriptionAlreadyOpened;
import ma.maillage.api.directory.KindNotAllowed;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
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

/** Opens a subscription of a registered investor. */
public final class SubscribeToDealsHandler {

  @CommandHandler
  void handle(
      SubscribeToDeals command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      EventAppender appender) {
    decide(command, state).appendTo(appender);
  }

  static Decision decide(SubscribeToDeals command, State state) {
    if (state.kind() == null) {
      return Decision.refused(new UnknownParticipant(command.investor()));
    }
    if (state.kind() != ParticipantKind.INVESTOR) {
      return Decision.refused(
          new KindNotAllowed(command.investor(), state.kind(), Set.of(ParticipantKind.INVESTOR)));
    }
    if (state.opened()) {
      return Decision.refused(new SubscriptionAlreadyOpened(command.subscription()));
    }
    return Decision.accepted(
        new DealSubscriptionOpened(
            command.subscription(),
            command.investor(),
            command.name(),
            command.criteria(),
            command.delivery()));
  }

  @EventSourcedEntity
  record State(@Nullable ParticipantKind kind, boolean opened) {

    @EntityCreator
    State() {
      this(null, false);
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(SubscribeToDeals command) {
      return EventCriteria.either(
          Boundary.events(TagKeys.PARTICIPANT, command.investor(), ParticipantRegistered.class),
          Boundary.events(
              TagKeys.SUBSCRIPTION, command.subscription(), DealSubscriptionOpened.class));
    }

    @EventSourcingHandler
    State evolve(ParticipantRegistered event) {
      return new State(event.kind(), opened);
    }

    @EventSourcingHandler
    State evolve(DealSubscriptionOpened event) {
      return new State(kind, true);
    }
  }
}
