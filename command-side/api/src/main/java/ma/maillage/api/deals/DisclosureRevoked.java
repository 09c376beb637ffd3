package ma.maillage.api.deals;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** One investor sees a deal blind from here on. */
@Event(namespace = Messages.NAMESPACE, name = "DisclosureRevoked", version = "1")
public record DisclosureRevoked(
    @EventTag(key = TagKeys.DEAL) DealId deal,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId investor) {}
