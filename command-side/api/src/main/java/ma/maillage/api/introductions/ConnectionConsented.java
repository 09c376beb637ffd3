package ma.maillage.api.introductions;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** One side wants to be introduced. */
@Event(namespace = Messages.NAMESPACE, name = "ConnectionConsented", version = "1")
public record ConnectionConsented(
    @EventTag(key = TagKeys.CONNECTION) ConnectionId connection, ParticipantId by) {}
