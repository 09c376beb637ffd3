package ma.maillage.app.introductions;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.Refusal;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.ConnectionConcluded;
import ma.maillage.api.introductions.ConnectionConsented;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionMeetingAgreed;
import ma.maillage.api.introductions.ConnectionMeetingProposed;
import ma.maillage.api.introductions.ConnectionNotOpen;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.ConnectionSnoozed;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.api.introductions.MeetingOffer;
import ma.maillage.api.introductions.NotASide;
import ma.maillage.api.introductions.UnknownConnection;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/**
 * Where a connection stands: whose it is, the cities whose ambassadors see it, and which sides
 * consented; {@code until} is when a snooze ends; {@code asked} the meeting that waits for an
 * answer; status null: never proposed.
 */
@EventSourcedEntity
record Standing(
    @Nullable ConnectionStatus status,
    Set<CityCode> cities,
    List<ParticipantId> sides,
    Set<ParticipantId> consents,
    @Nullable Instant until,
    @Nullable Asked asked) {

  /** A meeting that one side proposed to the other. */
  record Asked(ParticipantId by, MeetingOffer offer) {}

  @EntityCreator
  Standing() {
    this(null, Set.of(), List.of(), Set.of(), null, null);
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(ConnectionId connection) {
    return Boundary.events(
        TagKeys.CONNECTION,
        connection,
        ConnectionProposed.class,
        ConnectionRelayed.class,
        ConnectionDismissed.class,
        ConnectionReopened.class,
        ConnectionConsented.class,
        ConnectionDeclined.class,
        IdentitiesRevealed.class,
        ConnectionSnoozed.class,
        ConnectionMeetingProposed.class,
        ConnectionMeetingAgreed.class,
        ConnectionConcluded.class);
  }

  /** Why the connection is not as the command needs it, or null when it is. */
  @Nullable Refusal unless(ConnectionId connection, ConnectionStatus... wanted) {
    if (status == null) {
      return new UnknownConnection(connection);
    }
    return Set.of(wanted).contains(status) ? null : new ConnectionNotOpen(connection, status);
  }

  /** The same, for what only a side may do. */
  @Nullable Refusal unlessSide(
      ConnectionId connection, ParticipantId participant, ConnectionStatus... wanted) {
    if (status != null && !sides.contains(participant)) {
      return new NotASide(connection, participant);
    }
    return unless(connection, wanted);
  }

  @EventSourcingHandler
  Standing evolve(ConnectionProposed event) {
    return new Standing(
        ConnectionStatus.PROPOSED,
        event.proposal().cities(),
        event.participants(),
        Set.of(),
        null,
        null);
  }

  @EventSourcingHandler
  Standing evolve(ConnectionRelayed event) {
    return now(ConnectionStatus.RELAYED);
  }

  @EventSourcingHandler
  Standing evolve(ConnectionDismissed event) {
    return now(ConnectionStatus.DISMISSED);
  }

  @EventSourcingHandler
  Standing evolve(ConnectionReopened event) {
    return now(ConnectionStatus.PROPOSED);
  }

  @EventSourcingHandler
  Standing evolve(ConnectionSnoozed event) {
    return new Standing(ConnectionStatus.SNOOZED, cities, sides, consents, event.until(), null);
  }

  @EventSourcingHandler
  Standing evolve(ConnectionConsented event) {
    Set<ParticipantId> more = new HashSet<>(consents);
    more.add(event.by());
    return new Standing(status, cities, sides, Set.copyOf(more), null, null);
  }

  @EventSourcingHandler
  Standing evolve(ConnectionDeclined event) {
    return now(ConnectionStatus.DECLINED);
  }

  @EventSourcingHandler
  Standing evolve(IdentitiesRevealed event) {
    return now(ConnectionStatus.REVEALED);
  }

  @EventSourcingHandler
  Standing evolve(ConnectionMeetingProposed event) {
    Asked other = new Asked(event.by(), event.offer());
    return new Standing(ConnectionStatus.MEETING_PROPOSED, cities, sides, consents, null, other);
  }

  @EventSourcingHandler
  Standing evolve(ConnectionMeetingAgreed event) {
    return now(ConnectionStatus.MEETING_AGREED);
  }

  @EventSourcingHandler
  Standing evolve(ConnectionConcluded event) {
    return now(ConnectionStatus.CONCLUDED);
  }

  private Standing now(ConnectionStatus next) {
    return new Standing(next, cities, sides, consents, null, null);
  }
}
