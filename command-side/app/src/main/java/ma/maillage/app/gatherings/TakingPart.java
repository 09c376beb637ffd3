package ma.maillage.app.gatherings;

import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** Whether a participant is registered. */
@EventSourcedEntity
record TakingPart(boolean registered) {

  @EntityCreator
  TakingPart() {
    this(false);
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(ParticipantId participant) {
    return Boundary.events(TagKeys.PARTICIPANT, participant, ParticipantRegistered.class);
  }

  @EventSourcingHandler
  TakingPart evolve(ParticipantRegistered event) {
    return new TakingPart(true);
  }
}
