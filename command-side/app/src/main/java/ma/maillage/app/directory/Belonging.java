package ma.maillage.app.directory;

import java.time.LocalDate;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.Membership;
import ma.maillage.api.directory.MembershipBegun;
import ma.maillage.api.directory.MembershipEnded;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.eventsourcing.annotation.reflection.InjectEntityId;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/**
 * Whether one participant belongs to another one as something: the kinds of both, null of whom
 * nobody registered; since when it belongs, null when it does not; until when it last did.
 */
@EventSourcedEntity
record Belonging(
    Membership membership,
    @Nullable ParticipantKind participant,
    @Nullable ParticipantKind organisation,
    @Nullable LocalDate since,
    @Nullable LocalDate lastUntil) {

  @EntityCreator
  Belonging(@InjectEntityId Membership membership) {
    this(membership, null, null, null, null);
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(Membership membership) {
    return EventCriteria.either(
        Boundary.events(
            TagKeys.PARTICIPANT,
            membership.participant(),
            ParticipantRegistered.class,
            MembershipBegun.class,
            MembershipEnded.class),
        Boundary.events(
            TagKeys.PARTICIPANT, membership.organisation(), ParticipantRegistered.class));
  }

  @EventSourcingHandler
  Belonging evolve(ParticipantRegistered event) {
    return event.participant().equals(membership.participant())
        ? new Belonging(membership, event.kind(), organisation, since, lastUntil)
        : new Belonging(membership, participant, event.kind(), since, lastUntil);
  }

  @EventSourcingHandler
  Belonging evolve(MembershipBegun event) {
    return event.membership().equals(membership)
        ? new Belonging(membership, participant, organisation, event.since(), lastUntil)
        : this;
  }

  @EventSourcingHandler
  Belonging evolve(MembershipEnded event) {
    return event.membership().equals(membership)
        ? new Belonging(membership, participant, organisation, null, event.until())
        : this;
  }
}
