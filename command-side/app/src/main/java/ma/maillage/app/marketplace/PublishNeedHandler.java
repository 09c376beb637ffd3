package ma.maillage.app.marketplace;

import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.marketplace.NeedAlreadyPublished;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.marketplace.PublishNeed;
import ma.maillage.app.decision.Boundary;
import ma.maillage.app.decision.Decision;
import ma.maillage.app.decision.Identity;
import ma.maillage.app.decision.WholeCommand;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.modelling.annotation.InjectEntity;

/**
 * Publishes a need of a registered participant under an unused id; that of a merged one is the
 * other one's.
 */
public final class PublishNeedHandler {

  @CommandHandler
  void handle(
      PublishNeed command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      @InjectEntity(idProperty = "owner") Identity owner,
      EventAppender appender) {
    decide(command, state, owner).appendTo(appender);
  }

  static Decision decide(PublishNeed command, State state, Identity owner) {
    if (!state.ownerRegistered()) {
      return Decision.refused(new UnknownParticipant(command.owner()));
    }
    if (state.published()) {
      return Decision.refused(new NeedAlreadyPublished(command.need()));
    }
    return Decision.accepted(new NeedPublished(command.need(), owner.present(), command.posting()));
  }

  @EventSourcedEntity
  record State(boolean ownerRegistered, boolean published) {

    @EntityCreator
    State() {
      this(false, false);
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(PublishNeed command) {
      return EventCriteria.either(
          Boundary.events(TagKeys.PARTICIPANT, command.owner(), ParticipantRegistered.class),
          Boundary.events(TagKeys.NEED, command.need(), NeedPublished.class));
    }

    @EventSourcingHandler
    State evolve(ParticipantRegistered event) {
      return new State(true, published);
    }

    @EventSourcingHandler
    State evolve(NeedPublished event) {
      return new State(ownerRegistered, true);
    }
  }
}
