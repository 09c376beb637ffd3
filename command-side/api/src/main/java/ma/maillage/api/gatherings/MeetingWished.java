package ma.maillage.api.gatherings;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** One who takes part wants to meet another, who does not learn of it unless it wishes the same. */
@Event(namespace = Messages.NAMESPACE, name = "MeetingWished", version = "1")
public record MeetingWished(
    @EventTag(key = TagKeys.GATHERING) GatheringId gathering,
    ParticipantId participant,
    ParticipantId wished) {}
