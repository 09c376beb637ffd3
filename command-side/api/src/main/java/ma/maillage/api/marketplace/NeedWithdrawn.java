package ma.maillage.api.marketplace;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A need no longer stands. */
@Event(namespace = Messages.NAMESPACE, name = "NeedWithdrawn", version = "1")
public record NeedWithdrawn(
    @EventTag(key = TagKeys.NEED) NeedId need,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId owner) {}
