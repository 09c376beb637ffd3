package ma.maillage.app.deals;

import ma.maillage.api.TagKeys;
import ma.maillage.api.deals.CancelDealSubscription;
import ma.maillage.api.deals.DealSubscriptionCancelled;
import ma.maillage.api.deals.DealSubscriptionOpened;
import ma.maillage.api.deals.SubscriptionAlreadyCancelled;
import ma.maillage.api.deals.UnknownSubscription;
import ma.maillage.api.directory.ParticipantId;
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

/** Ends an open subscription. */
public final class CancelDealSubscriptionHandler {

  @CommandHandler
  void handle(
      CancelDealSubscription command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      EventAppender appender) {
    decide(command, state).appendTo(appender);
  }

  static Decision decide(CancelDealSubscription command, State state) {
    if (state.investor() == null) {
      return Decision.refused(new UnknownSubscription(command.subscription()));
    }
    if (state.cancelled()) {
      return Decision.refused(new SubscriptionAlreadyCancelled(command.subscription()));
    }
    return Decision.accepted(
        new DealSubscriptionCancelled(command.subscription(), state.investor()));
  }

  @EventSourcedEntity
  record State(@Nullable ParticipantId investor, boolean cancelled) {

    @EntityCreator
    State() {
      this(null, false);
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(CancelDealSubscription command) {
      return Boundary.events(
          TagKeys.SUBSCRIPTION,
          command.subscription(),
          DealSubscriptionOpened.class,
          DealSubscriptionCancelled.class);
    }

    @EventSourcingHandler
    State evolve(DealSubscriptionOpened event) {
      return new State(event.investor(), cancelled);
    }

    @EventSourcingHandler
    State evolve(DealSubscriptionCancelled event) {
      return new State(investor, true);
    }
  }
}
