package ma.maillage.app.introductions;

import java.util.Optional;
import java.util.stream.Stream;
import ma.maillage.api.TagKeys;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DisclosureGranted;
import ma.maillage.api.deals.DisclosureLevel;
import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.Side;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** What else is disclosed once both sides consent: the deal the connection is about, if any. */
@EventSourcedEntity
record Stake(@Nullable DisclosureGranted disclosure) {

  @EntityCreator
  Stake() {
    this(null);
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(ConnectionId connection) {
    return Boundary.events(TagKeys.CONNECTION, connection, ConnectionProposed.class);
  }

  @EventSourcingHandler
  Stake evolve(ConnectionProposed event) {
    Proposal proposal = event.proposal();
    return new Stake(
        disclosure(proposal.first(), proposal.second())
            .or(() -> disclosure(proposal.second(), proposal.first()))
            .orElse(null));
  }

  private static Optional<DisclosureGranted> disclosure(Side side, Side other) {
    return Stream.of(side.subject())
        .filter(subject -> subject.kind() == SubjectKind.DEAL)
        .map(
            deal ->
                new DisclosureGranted(
                    DealId.of(deal.id()), other.participant(), DisclosureLevel.FULL))
        .findFirst();
  }
}
