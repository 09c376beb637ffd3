package ma.maillage.api.gatherings;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A meeting event will take place. */
@Event(namespace = Messages.NAMESPACE, name = "GatheringPlanned", version = "1")
public record GatheringPlanned(
    @EventTag(key = TagKeys.GATHERING) GatheringId gathering, Programme programme) {}
