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
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionMeetingAgreed;
import ma.maillage.api.introductions.ConnectionMeetingProposed;
import ma.maillage.api.introductions.ConnectionNotOpen;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionReminded;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.ConnectionSnoozed;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.Due;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.api.introductions.MeetingOffer;
import ma.maillage.api.introductions.NotASide;
import ma.maillage.api.introductions.Step;
import ma.maillage.api.introductions.StepNotOpen;
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
 * answer; {@code waiting} the open step; status null: never proposed.
 */
@EventSourcedEntity
record Standing(
    @Nullable ConnectionStatus status,
    Set<CityCode> cities,
    List<ParticipantId> sides,
    Set<ParticipantId> consents,
    @Nullable Instant until,
    @Nullable Asked asked,
    @Nullable Waiting waiting) {

  /** The open step and its deadline, and whether those it waits for were reminded. */
  record Waiting(Step step, @Nullable Due due, boolean reminded) {

    static Waiting forStep(Step step, @Nullable Due due) {
      return new Waiting(step, due, false);
    }
  }

  /** A meeting that one side proposed to the other. */
  record Asked(ParticipantId by, MeetingOffer offer) {}

  @EntityCreator
  Standing() {
    this(null, Set.of(), List.of(), Set.of(), null, null, null);
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
        ConnectionConcluded.class,
        ConnectionReminded.class,
        ConnectionExpired.class);
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

  /** Why the step does not wait with that deadline, or null when it does. */
  @Nullable Refusal unlessWaiting(ConnectionId connection, Step step, Due due) {
    boolean waits = waiting != null && waiting.step() == step && due.equals(waiting.due());
    return waits ? null : new StepNotOpen(connection, step);
  }

  /** The sides the open step waits for; none when it waits for the ambassadors. */
  List<ParticipantId> awaited() {
    Step step = waiting == null ? Step.TRIAGE : waiting.step();
    return switch (step) {
      case TRIAGE -> List.of();
      case CONSENT -> sides.stream().filter(side -> !consents.contains(side)).toList();
      case ANSWER ->
          sides.stream().filter(side -> asked == null || !side.equals(asked.by())).toList();
      case MEETING, OUTCOME -> sides;
    };
  }

  @EventSourcingHandler
  Standing evolve(ConnectionProposed event) {
    return new Standing(
        ConnectionStatus.PROPOSED,
        event.proposal().cities(),
        event.participants(),
        Set.of(),
        null,
        null,
        Waiting.forStep(Step.TRIAGE, event.due()));
  }

  @EventSourcingHandler
  Standing evolve(ConnectionRelayed event) {
    return now(ConnectionStatus.RELAYED, Step.CONSENT, event.due());
  }

  @EventSourcingHandler
  Standing evolve(ConnectionDismissed event) {
    return now(ConnectionStatus.DISMISSED);
  }

  @EventSourcingHandler
  Standing evolve(ConnectionReopened event) {
    return now(ConnectionStatus.PROPOSED, Step.TRIAGE, event.due());
  }

  @EventSourcingHandler
  Standing evolve(ConnectionSnoozed event) {
    return new Standing(
        ConnectionStatus.SNOOZED, cities, sides, consents, event.until(), null, null);
  }

  @EventSourcingHandler
  Standing evolve(ConnectionConsented event) {
    Set<ParticipantId> more = new HashSet<>(consents);
    more.add(event.by());
    return new Standing(status, cities, sides, Set.copyOf(more), null, null, waiting);
  }

  @EventSourcingHandler
  Standing evolve(ConnectionDeclined event) {
    return now(ConnectionStatus.DECLINED);
  }

  @EventSourcingHandler
  Standing evolve(IdentitiesRevealed event) {
    return now(ConnectionStatus.REVEALED, Step.MEETING, event.due());
  }

  @EventSourcingHandler
  Standing evolve(ConnectionMeetingProposed event) {
    Asked other = new Asked(event.by(), event.offer());
    return new Standing(
        ConnectionStatus.MEETING_PROPOSED,
        cities,
        sides,
        consents,
        null,
        other,
        Waiting.forStep(Step.ANSWER, event.due()));
  }

  @EventSourcingHandler
  Standing evolve(ConnectionMeetingAgreed event) {
    return now(ConnectionStatus.MEETING_AGREED, Step.OUTCOME, event.due());
  }

  @EventSourcingHandler
  Standing evolve(ConnectionConcluded event) {
    return now(ConnectionStatus.CONCLUDED);
  }

  @EventSourcingHandler
  Standing evolve(ConnectionReminded event) {
    Waiting told = waiting == null ? null : new Waiting(waiting.step(), waiting.due(), true);
    return new Standing(status, cities, sides, consents, until, asked, told);
  }

  @EventSourcingHandler
  Standing evolve(ConnectionExpired event) {
    return now(ConnectionStatus.EXPIRED);
  }

  private Standing now(ConnectionStatus next) {
    return new Standing(next, cities, sides, consents, null, null, null);
  }

  private Standing now(ConnectionStatus next, Step step, @Nullable Due due) {
    return new Standing(next, cities, sides, consents, null, null, Waiting.forStep(step, due));
  }
}
