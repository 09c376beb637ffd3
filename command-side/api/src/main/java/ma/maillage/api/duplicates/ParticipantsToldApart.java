package ma.maillage.api.duplicates;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** Somebody looked at two participants: they are not the same. */
@Event(namespace = Messages.NAMESPACE, name = "ParticipantsToldApart", version = "1")
public record ParticipantsToldApart(
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId one,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId other) {}
