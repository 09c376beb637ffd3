package ma.maillage.app.decision;

import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.duplicates.MergeUndone;
import ma.maillage.api.duplicates.MergedAway;
import ma.maillage.api.duplicates.ParticipantMerged;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.eventsourcing.annotation.reflection.InjectEntityId;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** Who a participant is: itself, or the one it was merged into. */
@EventSourcedEntity
public record Identity(ParticipantId participant, @Nullable ParticipantId mergedInto) {

  @EntityCreator
  public Identity(@InjectEntityId ParticipantId participant) {
    this(participant, null);
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(ParticipantId participant) {
    return Boundary.events(
        TagKeys.PARTICIPANT, participant, ParticipantMerged.class, MergeUndone.class);
  }

  /** The one it goes on as. */
  public ParticipantId present() {
    return mergedInto == null ? participant : mergedInto;
  }

  /** Why nothing new can be said of it, or null when it can. */
  public @Nullable MergedAway unlessItself() {
    return mergedInto == null ? null : new MergedAway(participant, mergedInto);
  }

  @EventSourcingHandler
  Identity evolve(ParticipantMerged event) {
    return event.duplicate().equals(participant) ? new Identity(participant, event.into()) : this;
  }

  @EventSourcingHandler
  Identity evolve(MergeUndone event) {
    return event.duplicate().equals(participant) ? new Identity(participant, null) : this;
  }
}
