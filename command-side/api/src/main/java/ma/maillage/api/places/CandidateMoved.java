package ma.maillage.api.places;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/** A candidate changed its position in the queue; those between the two moved by one. */
@Event(namespace = Messages.NAMESPACE, name = "CandidateMoved", version = "1")
public record CandidateMoved(
    @EventTag(key = TagKeys.APPLICATION) PlaceApplicationId application,
    @EventTag(key = TagKeys.SITE) SiteId site,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId participant,
    int from,
    int to,
    MoveReason reason,
    @Nullable String comment) {}
