package ma.maillage.api.deals;

import java.time.Instant;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** The subscription is delivered again, with what waited. */
@Event(namespace = Messages.NAMESPACE, name = "DealSubscriptionResumed", version = "1")
public record DealSubscriptionResumed(
    @EventTag(key = TagKeys.SUBSCRIPTION) SubscriptionId subscription, Instant at) {}
