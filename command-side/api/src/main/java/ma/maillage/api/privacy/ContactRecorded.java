package ma.maillage.api.privacy;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A participant can be reached through a person, under what is sealed. */
@Event(namespace = Messages.NAMESPACE, name = "ContactRecorded", version = "1")
public record ContactRecorded(
    @EventTag(key = TagKeys.PERSON) PersonId person,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId participant,
    SealedContact contact) {}
