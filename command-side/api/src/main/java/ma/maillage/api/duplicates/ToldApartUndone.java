package ma.maillage.api.duplicates;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** Two participants that were told apart may be the same after all. */
@Event(namespace = Messages.NAMESPACE, name = "ToldApartUndone", version = "1")
public record ToldApartUndone(
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId one,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId other) {}
