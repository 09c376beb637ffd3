package ma.maillage.app.deals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ma.maillage.api.Refusal;
import ma.maillage.api.TagKeys;
import ma.maillage.api.deals.DealChangeMatched;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DealMatched;
import ma.maillage.api.deals.DealReleased;
import ma.maillage.api.deals.DealSubscriptionCancelled;
import ma.maillage.api.deals.DealSubscriptionOpened;
import ma.maillage.api.deals.DealSubscriptionPaused;
import ma.maillage.api.deals.DealSubscriptionResumed;
import ma.maillage.api.deals.Delivery;
import ma.maillage.api.deals.DeliveryChanged;
import ma.maillage.api.deals.SubscriptionAlreadyCancelled;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.deals.UnknownSubscription;
import ma.maillage.app.decision.Boundary;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/**
 * A subscription and what waits for it, in the order in which it came; {@code delivery} null: never
 * opened. {@code today} is the day of the last release, {@code released} how many it had.
 */
@EventSourcedEntity
record Follower(
    @Nullable Delivery delivery,
    boolean cancelled,
    boolean paused,
    List<Waiting> waiting,
    LocalDate today,
    int released) {

  /** A deal, or a change of it, that waits since then. */
  record Waiting(DealId deal, int revision, Instant since) {}

  @EntityCreator
  Follower() {
    this(null, false, false, List.of(), LocalDate.MIN, 0);
  }

  @EventCriteriaBuilder
  static EventCriteria boundary(SubscriptionId subscription) {
    return Boundary.events(
        TagKeys.SUBSCRIPTION,
        subscription,
        DealSubscriptionOpened.class,
        DealSubscriptionCancelled.class,
        DealSubscriptionPaused.class,
        DealSubscriptionResumed.class,
        DeliveryChanged.class,
        DealMatched.class,
        DealChangeMatched.class,
        DealReleased.class);
  }

  /** Why it follows nothing, or null when it does. */
  @Nullable Refusal unlessOpen(SubscriptionId subscription) {
    if (delivery == null) {
      return new UnknownSubscription(subscription);
    }
    return cancelled ? new SubscriptionAlreadyCancelled(subscription) : null;
  }

  /** What is due at that time and has room within the cap of its day, in order. */
  List<Waiting> due(Instant at) {
    if (paused || delivery == null) {
      return List.of();
    }
    Delivery now = delivery;
    return waiting.stream()
        .filter(one -> !now.cadence().due(one.since()).isAfter(at))
        .limit(room(now, at))
        .toList();
  }

  private long room(Delivery now, Instant at) {
    if (now.dailyCap() == null) {
      return Long.MAX_VALUE;
    }
    int used = dayOf(at).equals(today) ? released : 0;
    return Math.max(0, now.dailyCap() - used);
  }

  @EventSourcingHandler
  Follower evolve(DealSubscriptionOpened event) {
    return new Follower(event.delivery(), false, false, waiting, today, released);
  }

  @EventSourcingHandler
  Follower evolve(DealSubscriptionCancelled event) {
    return new Follower(delivery, true, paused, waiting, today, released);
  }

  @EventSourcingHandler
  Follower evolve(DealSubscriptionPaused event) {
    return new Follower(delivery, cancelled, true, waiting, today, released);
  }

  @EventSourcingHandler
  Follower evolve(DealSubscriptionResumed event) {
    return new Follower(delivery, cancelled, false, waiting, today, released);
  }

  @EventSourcingHandler
  Follower evolve(DeliveryChanged event) {
    return new Follower(event.delivery(), cancelled, paused, waiting, today, released);
  }

  @EventSourcingHandler
  Follower evolve(DealMatched event) {
    return holding(new Waiting(event.deal(), 0, Objects.requireNonNull(event.at())));
  }

  /** A deal that waits is delivered as it stands then, so that its changes need not wait, too. */
  @EventSourcingHandler
  Follower evolve(DealChangeMatched event) {
    boolean waits = waiting.stream().anyMatch(one -> one.deal().equals(event.deal()));
    return waits ? this : holding(new Waiting(event.deal(), event.revision(), event.at()));
  }

  @EventSourcingHandler
  Follower evolve(DealReleased event) {
    List<Waiting> left = waiting.stream().filter(one -> !one.deal().equals(event.deal())).toList();
    LocalDate day = dayOf(event.at());
    return new Follower(
        delivery, cancelled, paused, left, day, day.equals(today) ? released + 1 : 1);
  }

  private Follower holding(Waiting next) {
    List<Waiting> more = new ArrayList<>(waiting);
    more.add(next);
    return new Follower(delivery, cancelled, paused, List.copyOf(more), today, released);
  }

  private static LocalDate dayOf(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
