package ma.maillage.api.places;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A candidate wants no place any more. */
@Event(namespace = Messages.NAMESPACE, name = "PlaceApplicationWithdrawn", version = "1")
public record PlaceApplicationWithdrawn(
    @EventTag(key = TagKeys.APPLICATION) PlaceApplicationId application,
    @EventTag(key = TagKeys.SITE) SiteId site,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId participant) {}
