package ma.maillage.api.directory;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A participant says something new of itself; the profile replaces the former one. */
@Event(namespace = Messages.NAMESPACE, name = "ParticipantDescribed", version = "1")
public record ParticipantDescribed(
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId participant,
    ParticipantKind kind,
    Profile profile) {}
