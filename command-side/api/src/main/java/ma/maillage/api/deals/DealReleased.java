package ma.maillage.api.deals;

import java.time.Instant;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/**
 * A deal that waited is delivered to a subscription, as one item whose offset is the position of
 * this event; {@code revision} is the change it waited for, 0 for the deal itself.
 */
@Event(namespace = Messages.NAMESPACE, name = "DealReleased", version = "1")
public record DealReleased(
    @EventTag(key = TagKeys.SUBSCRIPTION) SubscriptionId subscription,
    @EventTag(key = TagKeys.DEAL) DealId deal,
    int revision,
    Instant at) {}
