package ma.maillage.api.deals;

import java.time.Instant;
import java.util.Set;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/**
 * A deal fits these subscriptions. It is delivered to each as one item whose offset is the position
 * of this event, but for those where it is {@code held}: there it waits for its {@link
 * DealReleased}. A deal is matched to a subscription once. Events of before deals were held name
 * none, and no time.
 */
@Event(namespace = Messages.NAMESPACE, name = "DealMatched", version = "1")
public record DealMatched(
    @EventTag(key = TagKeys.DEAL) DealId deal,
    Set<SubscriptionId> subscriptions,
    @EventTag(key = TagKeys.SUBSCRIPTION) Set<SubscriptionId> held,
    @Nullable Instant at) {

  public DealMatched(
      DealId deal,
      Set<SubscriptionId> subscriptions,
      @Nullable Set<SubscriptionId> held,
      @Nullable Instant at) {
    this.deal = deal;
    this.subscriptions = Set.copyOf(subscriptions);
    this.held = held == null ? Set.of() : Set.copyOf(held);
    this.at = at;
  }
}
