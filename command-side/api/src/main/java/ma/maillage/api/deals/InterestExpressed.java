package ma.maillage.api.deals;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** An investor asks to be introduced to the start-up behind a deal, and thereby consents. */
@Event(namespace = Messages.NAMESPACE, name = "InterestExpressed", version = "1")
public record InterestExpressed(
    @EventTag(key = TagKeys.DEAL) DealId deal,
    ParticipantId startup,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId investor) {}
