package ma.maillage.api.deals;

import java.util.Set;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/**
 * A deal fits these subscriptions, and is delivered to each of them as one item whose offset is the
 * position of this event. A deal is matched to a subscription once.
 */
@Event(namespace = Messages.NAMESPACE, name = "DealMatched", version = "1")
public record DealMatched(
    @EventTag(key = TagKeys.DEAL) DealId deal, Set<SubscriptionId> subscriptions) {

  public DealMatched {
    subscriptions = Set.copyOf(subscriptions);
  }
}
