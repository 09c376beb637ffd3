package ma.maillage.app.marketplace;

import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.marketplace.OfferAlreadyWithdrawn;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.OfferWithdrawn;
import ma.maillage.api.marketplace.UnknownOffer;
import ma.maillage.api.marketplace.WithdrawOffer;
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

/** Takes a published offer back. */
public final class WithdrawOfferHandler {

  @CommandHandler
  void handle(
      WithdrawOffer command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      EventAppender appender) {
    decide(command, state).appendTo(appender);
  }

  static Decision decide(WithdrawOffer command, State state) {
    if (state.owner() == null) {
      return Decision.refused(new UnknownOffer(command.offer()));
    }
    if (state.withdrawn()) {
      return Decision.refused(new OfferAlreadyWithdrawn(command.offer()));
    }
    return Decision.accepted(new OfferWithdrawn(command.offer(), state.owner()));
  }

  @EventSourcedEntity
  record State(@Nullable ParticipantId owner, boolean withdrawn) {

    @EntityCreator
    State() {
      this(null, false);
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(WithdrawOffer command) {
      return Boundary.events(
          TagKeys.OFFER, command.offer(), OfferPublished.class, OfferWithdrawn.class);
    }

    @EventSourcingHandler
    State evolve(OfferPublished event) {
      return new State(event.owner(), withdrawn);
    }

    @EventSourcingHandler
    State evolve(OfferWithdrawn event) {
      return new State(owner, true);
    }
  }
}
