package ma.maillage.api.deals;

import java.time.Instant;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** The deals of a subscription are delivered otherwise. */
@Event(namespace = Messages.NAMESPACE, name = "DeliveryChanged", version = "1")
public record DeliveryChanged(
    @EventTag(key = TagKeys.SUBSCRIPTION) SubscriptionId subscription,
    Delivery delivery,
    Instant at) {}
