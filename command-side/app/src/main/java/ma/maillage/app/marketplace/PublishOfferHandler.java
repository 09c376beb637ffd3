package ma.maillage.app.marketplace;

import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.marketplace.OfferAlreadyPublished;
import ma.maillage.api.marketplace.OfferPublished;
import ma.maillage.api.marketplace.PublishOffer;
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
 * Publishes an offer of a registered participant under an unused id; that of a merged one is the
 * other one's.
 */
public final class PublishOfferHandler {

  @CommandHandler
  void handle(
      PublishOffer command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      @InjectEntity(idProperty = "owner") Identity owner,
      EventAppender appender) {
    decide(command, state, owner).appendTo(appender);
  }

  static Decision decide(PublishOffer command, State state, Identity owner) {
    if (!state.ownerRegistered()) {
      return Decision.refused(new UnknownParticipant(command.owner()));
    }
    if (state.published()) {
      return Decision.refused(new OfferAlreadyPublished(command.offer()));
    }
    return Decision.accepted(
        new OfferPublished(command.offer(), owner.present(), command.posting()));
  }

  @EventSourcedEntity
  record State(boolean ownerRegistered, boolean published) {

    @EntityCreator
    State() {
      this(false, false);
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(PublishOffer command) {
      return EventCriteria.either(
          Boundary.events(TagKeys.PARTICIPANT, command.owner(), ParticipantRegistered.class),
          Boundary.events(TagKeys.OFFER, command.offer(), OfferPublished.class));
    }

    @EventSourcingHandler
    State evolve(ParticipantRegistered event) {
      return new State(true, published);
    }

    @EventSourcingHandler
    State evolve(OfferPublished event) {
      return new State(ownerRegistered, true);
    }
  }
}
