package ma.maillage.api.deals;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** What the round offers from here on; {@code revision} counts the changes of a deal, from 1. */
@Event(namespace = Messages.NAMESPACE, name = "DealAmended", version = "1")
public record DealAmended(
    @EventTag(key = TagKeys.DEAL) DealId deal,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId startup,
    int revision,
    Round round) {}
