package ma.maillage.app.deals;

import java.util.Set;
import ma.maillage.api.Refusal;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.KindNotAllowed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** Whether a participant invests; kind null: not registered. */
@EventSourcedEntity
record Investor(@Nullable ParticipantKind kind) {

  @EntityCreator
  Investor() {
    this(null);
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(ParticipantId participant) {
    return Boundary.events(TagKeys.PARTICIPANT, participant, ParticipantRegistered.class);
  }

  /** Why the participant is no investor, or null when it is one. */
  @Nullable Refusal unlessInvestor(ParticipantId participant) {
    if (kind == null) {
      return new UnknownParticipant(participant);
    }
    return kind == ParticipantKind.INVESTOR
        ? null
        : new KindNotAllowed(participant, kind, Set.of(ParticipantKind.INVESTOR));
  }

  @EventSourcingHandler
  Investor evolve(ParticipantRegistered event) {
    return new Investor(event.kind());
  }
}
