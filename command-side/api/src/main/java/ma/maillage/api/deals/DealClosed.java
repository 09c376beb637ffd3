package ma.maillage.api.deals;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** The round is over, which is its last {@code revision}. */
@Event(namespace = Messages.NAMESPACE, name = "DealClosed", version = "1")
public record DealClosed(
    @EventTag(key = TagKeys.DEAL) DealId deal,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId startup,
    int revision,
    CloseReason reason) {}
