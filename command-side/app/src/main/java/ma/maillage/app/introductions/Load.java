package ma.maillage.app.introductions;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ma.maillage.api.Refusal;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionConcluded;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionMeetingAgreed;
import ma.maillage.api.introductions.ConnectionMeetingProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.Due;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.api.introductions.Quota;
import ma.maillage.api.introductions.QuotaReached;
import ma.maillage.api.introductions.RelayConnection;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** The introductions of the two sides of a connection: those relayed, and those still open. */
@EventSourcedEntity
record Load(Map<ConnectionId, Relayed> relayed) {

  /**
   * An introduction: whose, since when, and when it ends unless somebody acts; {@code endsAt} null:
   * it has ended.
   */
  record Relayed(List<ParticipantId> sides, Instant at, @Nullable Instant endsAt) {}

  @EntityCreator
  Load() {
    this(Map.of());
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(RelayConnection command) {
    return EventCriteria.either(command.sides().stream().map(Load::introductionsOf).toList());
  }

  private static EventCriteria introductionsOf(ParticipantId participant) {
    return Boundary.events(
        TagKeys.PARTICIPANT,
        participant,
        ConnectionRelayed.class,
        ConnectionDeclined.class,
        IdentitiesRevealed.class,
        ConnectionMeetingProposed.class,
        ConnectionMeetingAgreed.class,
        ConnectionConcluded.class,
        ConnectionExpired.class);
  }

  /** Why no more can be relayed to a participant at that time, or null when it can. */
  @Nullable Refusal unlessRoomFor(ParticipantId participant, Instant at) {
    List<Instant> ends =
        of(participant).flatMap(one -> Stream.ofNullable(one.endsAt())).sorted().toList();
    if (ends.size() >= Quotas.OPEN) {
      Instant frees = ends.get(ends.size() - Quotas.OPEN);
      return new QuotaReached(participant, Quota.OPEN, Quotas.OPEN, frees);
    }
    List<Instant> thisWeek =
        of(participant)
            .map(Relayed::at)
            .filter(when -> when.isAfter(at.minus(Quotas.WEEK)))
            .sorted()
            .toList();
    if (thisWeek.size() >= Quotas.PER_WEEK) {
      Instant frees = thisWeek.get(thisWeek.size() - Quotas.PER_WEEK).plus(Quotas.WEEK);
      return new QuotaReached(participant, Quota.WEEKLY, Quotas.PER_WEEK, frees);
    }
    return null;
  }

  private Stream<Relayed> of(ParticipantId participant) {
    return relayed.values().stream().filter(one -> one.sides().contains(participant));
  }

  @EventSourcingHandler
  Load evolve(ConnectionRelayed event) {
    Instant at = event.at();
    Due due = event.due();
    return at == null || due == null
        ? this
        : with(event.connection(), new Relayed(event.participants(), at, due.expiresAt()));
  }

  @EventSourcingHandler
  Load evolve(IdentitiesRevealed event) {
    return ending(event.connection(), event.due().expiresAt());
  }

  @EventSourcingHandler
  Load evolve(ConnectionMeetingProposed event) {
    return ending(event.connection(), event.due().expiresAt());
  }

  @EventSourcingHandler
  Load evolve(ConnectionMeetingAgreed event) {
    return ending(event.connection(), event.due().expiresAt());
  }

  @EventSourcingHandler
  Load evolve(ConnectionDeclined event) {
    return ending(event.connection(), null);
  }

  @EventSourcingHandler
  Load evolve(ConnectionConcluded event) {
    return ending(event.connection(), null);
  }

  @EventSourcingHandler
  Load evolve(ConnectionExpired event) {
    return ending(event.connection(), null);
  }

  private Load ending(ConnectionId connection, @Nullable Instant endsAt) {
    Relayed known = relayed.get(connection);
    return known == null ? this : with(connection, new Relayed(known.sides(), known.at(), endsAt));
  }

  private Load with(ConnectionId connection, Relayed introduction) {
    Map<ConnectionId, Relayed> more = new HashMap<>(relayed);
    more.put(connection, introduction);
    return new Load(Map.copyOf(more));
  }
}
