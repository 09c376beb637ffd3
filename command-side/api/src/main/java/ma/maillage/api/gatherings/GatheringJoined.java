package ma.maillage.api.gatherings;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A participant takes part. */
@Event(namespace = Messages.NAMESPACE, name = "GatheringJoined", version = "1")
public record GatheringJoined(
    @EventTag(key = TagKeys.GATHERING) GatheringId gathering,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId participant) {}
