package ma.maillage.app.duplicates;

import java.util.HashSet;
import java.util.Set;
import ma.maillage.api.Refusal;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.duplicates.ParticipantsToldApart;
import ma.maillage.api.duplicates.ToldApartUndone;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.eventsourcing.annotation.reflection.InjectEntityId;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** Whom a participant was told apart from, and whether anybody registered it. */
@EventSourcedEntity
record Difference(ParticipantId participant, boolean registered, Set<ParticipantId> from) {

  @EntityCreator
  Difference(@InjectEntityId ParticipantId participant) {
    this(participant, false, Set.of());
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(ParticipantId participant) {
    return Boundary.events(
        TagKeys.PARTICIPANT,
        participant,
        ParticipantRegistered.class,
        ParticipantsToldApart.class,
        ToldApartUndone.class);
  }

  /** Why the two cannot be compared, or null when they can. */
  static @Nullable Refusal unlessRegistered(Difference one, Difference other) {
    if (!one.registered()) {
      return new UnknownParticipant(one.participant());
    }
    return other.registered() ? null : new UnknownParticipant(other.participant());
  }

  @EventSourcingHandler
  Difference evolve(ParticipantRegistered event) {
    return new Difference(participant, true, from);
  }

  @EventSourcingHandler
  Difference evolve(ParticipantsToldApart event) {
    Set<ParticipantId> more = new HashSet<>(from);
    more.add(event.one().equals(participant) ? event.other() : event.one());
    return new Difference(participant, registered, more);
  }

  @EventSourcingHandler
  Difference evolve(ToldApartUndone event) {
    Set<ParticipantId> fewer = new HashSet<>(from);
    fewer.remove(event.one().equals(participant) ? event.other() : event.one());
    return new Difference(participant, registered, fewer);
  }
}
