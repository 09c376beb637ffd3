package ma.maillage.api.deals;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** An investor follows the deals that fit the criteria. */
@Event(namespace = Messages.NAMESPACE, name = "DealSubscriptionOpened", version = "1")
public record DealSubscriptionOpened(
    @EventTag(key = TagKeys.SUBSCRIPTION) SubscriptionId subscription,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId investor,
    String name,
    DealCriteria criteria) {}
