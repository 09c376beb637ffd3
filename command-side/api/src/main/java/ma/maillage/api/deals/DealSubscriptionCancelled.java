package ma.maillage.api.deals;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** The investor follows these deals no more. */
@Event(namespace = Messages.NAMESPACE, name = "DealSubscriptionCancelled", version = "1")
public record DealSubscriptionCancelled(
    @EventTag(key = TagKeys.SUBSCRIPTION) SubscriptionId subscription,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId investor) {}
