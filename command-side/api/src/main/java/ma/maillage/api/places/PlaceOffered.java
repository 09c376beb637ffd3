package ma.maillage.api.places;

import java.time.Instant;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/**
 * A place is kept for the candidate at the head of the queue until it answers or the deadline is
 * over.
 */
@Event(namespace = Messages.NAMESPACE, name = "PlaceOffered", version = "1")
public record PlaceOffered(
    @EventTag(key = TagKeys.APPLICATION) PlaceApplicationId application,
    @EventTag(key = TagKeys.SITE) SiteId site,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId participant,
    Instant until) {}
