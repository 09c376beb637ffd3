package ma.maillage.app.deals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ma.maillage.api.Refusal;
import ma.maillage.api.TagKeys;
import ma.maillage.api.deals.DealAlreadyClosed;
import ma.maillage.api.deals.DealAmended;
import ma.maillage.api.deals.DealClosed;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.DisclosureGranted;
import ma.maillage.api.deals.DisclosureLevel;
import ma.maillage.api.deals.DisclosureRevoked;
import ma.maillage.api.deals.InterestExpressed;
import ma.maillage.api.deals.Round;
import ma.maillage.api.deals.UnknownDeal;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/**
 * A round, what investors are shown of it beyond the blind level, and who is interested; startup
 * and round null: never opened.
 */
@EventSourcedEntity
record Deal(
    @Nullable ParticipantId startup,
    @Nullable Round round,
    int revision,
    boolean closed,
    Map<ParticipantId, DisclosureLevel> disclosed,
    Set<ParticipantId> interested) {

  @EntityCreator
  Deal() {
    this(null, null, 0, false, Map.of(), Set.of());
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(DealId deal) {
    return Boundary.events(
        TagKeys.DEAL,
        deal,
        DealOpened.class,
        DealAmended.class,
        DealClosed.class,
        DisclosureGranted.class,
        DisclosureRevoked.class,
        InterestExpressed.class);
  }

  /** Why it is not open, or null when it is. */
  @Nullable Refusal unlessOpen(DealId deal) {
    if (startup == null) {
      return new UnknownDeal(deal);
    }
    return closed ? new DealAlreadyClosed(deal) : null;
  }

  /** Whose it is, once it was opened. */
  ParticipantId openedBy() {
    return Objects.requireNonNull(startup);
  }

  DisclosureLevel disclosedTo(ParticipantId investor) {
    return disclosed.getOrDefault(investor, DisclosureLevel.BLIND);
  }

  @EventSourcingHandler
  Deal evolve(DealOpened event) {
    return new Deal(event.startup(), event.round(), 0, false, disclosed, interested);
  }

  @EventSourcingHandler
  Deal evolve(DealAmended event) {
    return new Deal(startup, event.round(), event.revision(), closed, disclosed, interested);
  }

  @EventSourcingHandler
  Deal evolve(DealClosed event) {
    return new Deal(startup, round, event.revision(), true, disclosed, interested);
  }

  @EventSourcingHandler
  Deal evolve(DisclosureGranted event) {
    return disclosing(event.investor(), event.level());
  }

  @EventSourcingHandler
  Deal evolve(DisclosureRevoked event) {
    return disclosing(event.investor(), DisclosureLevel.BLIND);
  }

  @EventSourcingHandler
  Deal evolve(InterestExpressed event) {
    Set<ParticipantId> more = new HashSet<>(interested);
    more.add(event.investor());
    return new Deal(startup, round, revision, closed, disclosed, Set.copyOf(more));
  }

  private Deal disclosing(ParticipantId investor, DisclosureLevel level) {
    Map<ParticipantId, DisclosureLevel> changed = new HashMap<>(disclosed);
    changed.put(investor, level);
    return new Deal(startup, round, revision, closed, Map.copyOf(changed), interested);
  }
}
