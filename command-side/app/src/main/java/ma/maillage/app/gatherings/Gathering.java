package ma.maillage.app.gatherings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.gatherings.GatheringId;
import ma.maillage.api.gatherings.GatheringJoined;
import ma.maillage.api.gatherings.GatheringPlanned;
import ma.maillage.api.gatherings.MeetingWished;
import ma.maillage.api.gatherings.Programme;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** A meeting event, who takes part, and who wants to meet whom; programme null: never planned. */
@EventSourcedEntity
record Gathering(
    @Nullable Programme programme,
    Set<ParticipantId> participants,
    Map<ParticipantId, Set<ParticipantId>> wishes) {

  @EntityCreator
  Gathering() {
    this(null, Set.of(), Map.of());
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(GatheringId gathering) {
    return Boundary.events(
        TagKeys.GATHERING,
        gathering,
        GatheringPlanned.class,
        GatheringJoined.class,
        MeetingWished.class);
  }

  boolean wishes(ParticipantId who, ParticipantId whom) {
    return wishes.getOrDefault(who, Set.of()).contains(whom);
  }

  @EventSourcingHandler
  Gathering evolve(GatheringPlanned event) {
    return new Gathering(event.programme(), participants, wishes);
  }

  @EventSourcingHandler
  Gathering evolve(GatheringJoined event) {
    Set<ParticipantId> more = new HashSet<>(participants);
    more.add(event.participant());
    return new Gathering(programme, Set.copyOf(more), wishes);
  }

  @EventSourcingHandler
  Gathering evolve(MeetingWished event) {
    Set<ParticipantId> wished = new HashSet<>(wishes.getOrDefault(event.participant(), Set.of()));
    wished.add(event.wished());
    Map<ParticipantId, Set<ParticipantId>> more = new HashMap<>(wishes);
    more.put(event.participant(), Set.copyOf(wished));
    return new Gathering(programme, participants, Map.copyOf(more));
  }
}
