package ma.maillage.api.privacy;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/**
 * Nobody may read any more what was recorded of a person: the key that opens it is destroyed, and
 * the sealed contacts of earlier events stay closed for ever.
 */
@Event(namespace = Messages.NAMESPACE, name = "PersonErased", version = "1")
public record PersonErased(
    @EventTag(key = TagKeys.PERSON) PersonId person,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId participant) {}
