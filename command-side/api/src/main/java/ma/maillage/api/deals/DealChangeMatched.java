package ma.maillage.api.deals;

import java.time.Instant;
import java.util.Set;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/**
 * A change of a deal is told to these subscriptions, as one item whose offset is the position of
 * this event; where it is {@code held}, it waits for its {@link DealReleased}.
 */
@Event(namespace = Messages.NAMESPACE, name = "DealChangeMatched", version = "1")
public record DealChangeMatched(
    @EventTag(key = TagKeys.DEAL) DealId deal,
    int revision,
    Set<SubscriptionId> subscriptions,
    @EventTag(key = TagKeys.SUBSCRIPTION) Set<SubscriptionId> held,
    Instant at) {

  public DealChangeMatched {
    subscriptions = Set.copyOf(subscriptions);
    held = Set.copyOf(held);
  }
}
