package ma.maillage.api.deals;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** What the subscription finds waits until it is resumed. */
@Event(namespace = Messages.NAMESPACE, name = "DealSubscriptionPaused", version = "1")
public record DealSubscriptionPaused(
    @EventTag(key = TagKeys.SUBSCRIPTION) SubscriptionId subscription) {}
