package ma.maillage.app.places;

import java.util.List;
import java.util.Set;
import ma.maillage.api.Refusal;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.KindNotAllowed;
import ma.maillage.api.directory.ParticipantDescribed;
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

/** What a participant is and the sectors it says it works in; kind null: not registered. */
@EventSourcedEntity
record Registered(@Nullable ParticipantKind kind, List<String> sectors) {

  @EntityCreator
  Registered() {
    this(null, List.of());
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(ParticipantId participant) {
    return Boundary.events(
        TagKeys.PARTICIPANT, participant, ParticipantRegistered.class, ParticipantDescribed.class);
  }

  /** Why it is none of these kinds, or null when it is. */
  @Nullable Refusal unless(ParticipantId participant, Set<ParticipantKind> allowed) {
    if (kind == null) {
      return new UnknownParticipant(participant);
    }
    return allowed.contains(kind) ? null : new KindNotAllowed(participant, kind, allowed);
  }

  @EventSourcingHandler
  Registered evolve(ParticipantRegistered event) {
    return new Registered(event.kind(), event.profile().sectors());
  }

  @EventSourcingHandler
  Registered evolve(ParticipantDescribed event) {
    return new Registered(event.kind(), event.profile().sectors());
  }
}
