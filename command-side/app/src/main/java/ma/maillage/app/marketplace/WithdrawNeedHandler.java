package ma.maillage.app.marketplace;

import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.marketplace.NeedAlreadyWithdrawn;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.marketplace.UnknownNeed;
import ma.maillage.api.marketplace.WithdrawNeed;
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

/** Takes a published need back. */
public final class WithdrawNeedHandler {

  @CommandHandler
  void handle(
      WithdrawNeed command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      EventAppender appender) {
    decide(command, state).appendTo(appender);
  }

  static Decision decide(WithdrawNeed command, State state) {
    if (state.owner() == null) {
      return Decision.refused(new UnknownNeed(command.need()));
    }
    if (state.withdrawn()) {
      return Decision.refused(new NeedAlreadyWithdrawn(command.need()));
    }
    return Decision.accepted(new NeedWithdrawn(command.need(), state.owner()));
  }

  @EventSourcedEntity
  record State(@Nullable ParticipantId owner, boolean withdrawn) {

    @EntityCreator
    State() {
      this(null, false);
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(WithdrawNeed command) {
      return Boundary.events(
          TagKeys.NEED, command.need(), NeedPublished.class, NeedWithdrawn.class);
    }

    @EventSourcingHandler
    State evolve(NeedPublished event) {
      return new State(event.owner(), withdrawn);
    }

    @EventSourcingHandler
    State evolve(NeedWithdrawn event) {
      return new State(owner, true);
    }
  }
}
