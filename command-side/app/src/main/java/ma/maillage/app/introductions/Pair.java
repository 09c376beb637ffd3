package ma.maillage.app.introductions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.Fact;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.ProposeConnection;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/**
 * Two participants and whether they were proposed to each other: {@code said} is what is said of
 * each now, {@code saidThen} what was when the pair was set aside; {@code setAside} is null when it
 * was not, or waits again.
 */
@EventSourcedEntity
record Pair(
    Map<ParticipantId, Said> said,
    Map<ParticipantId, Said> saidThen,
    boolean proposed,
    @Nullable ConnectionStatus setAside) {

  @EntityCreator
  Pair() {
    this(Map.of(), Map.of(), false, null);
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(ProposeConnection command) {
    Proposal proposal = command.proposal();
    return EventCriteria.either(
        profileOf(proposal.first().participant()),
        profileOf(proposal.second().participant()),
        Boundary.events(
            TagKeys.CONNECTION,
            command.connection(),
            ConnectionProposed.class,
            ConnectionDismissed.class,
            ConnectionReopened.class,
            ConnectionDeclined.class,
            ConnectionExpired.class));
  }

  private static EventCriteria profileOf(ParticipantId participant) {
    return Boundary.events(
        TagKeys.PARTICIPANT, participant, ParticipantRegistered.class, ParticipantDescribed.class);
  }

  /** Whether the pair was proposed and not set aside since. */
  boolean open() {
    return proposed && setAside == null;
  }

  /** In what a side differs from what it was when the pair was set aside; nothing if it was not. */
  List<Fact> changed(ParticipantId side) {
    Said now = said.get(side);
    Said then = saidThen.get(side);
    return now == null || then == null ? List.of() : now.changedSince(then);
  }

  @EventSourcingHandler
  Pair evolve(ParticipantRegistered event) {
    return saying(event.participant(), new Said(event.kind(), event.profile()));
  }

  @EventSourcingHandler
  Pair evolve(ParticipantDescribed event) {
    return saying(event.participant(), new Said(event.kind(), event.profile()));
  }

  @EventSourcingHandler
  Pair evolve(ConnectionProposed event) {
    return new Pair(said, Map.of(), true, null);
  }

  @EventSourcingHandler
  Pair evolve(ConnectionReopened event) {
    return new Pair(said, Map.of(), proposed, null);
  }

  @EventSourcingHandler
  Pair evolve(ConnectionDismissed event) {
    return new Pair(said, said, proposed, ConnectionStatus.DISMISSED);
  }

  @EventSourcingHandler
  Pair evolve(ConnectionDeclined event) {
    return new Pair(said, said, proposed, ConnectionStatus.DECLINED);
  }

  @EventSourcingHandler
  Pair evolve(ConnectionExpired event) {
    return new Pair(said, said, proposed, ConnectionStatus.EXPIRED);
  }

  private Pair saying(ParticipantId participant, Said what) {
    Map<ParticipantId, Said> more = new HashMap<>(said);
    more.put(participant, what);
    return new Pair(Map.copyOf(more), saidThen, proposed, setAside);
  }
}
