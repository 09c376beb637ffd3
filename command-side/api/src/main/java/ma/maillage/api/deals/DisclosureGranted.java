package ma.maillage.api.deals;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** One investor sees a deal at this level from here on. */
@Event(namespace = Messages.NAMESPACE, name = "DisclosureGranted", version = "1")
public record DisclosureGranted(
    @EventTag(key = TagKeys.DEAL) DealId deal,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId investor,
    DisclosureLevel level) {}
