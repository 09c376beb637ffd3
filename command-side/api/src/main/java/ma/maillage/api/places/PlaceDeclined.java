package ma.maillage.api.places;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A candidate does not take the place it was offered. */
@Event(namespace = Messages.NAMESPACE, name = "PlaceDeclined", version = "1")
public record PlaceDeclined(
    @EventTag(key = TagKeys.APPLICATION) PlaceApplicationId application,
    @EventTag(key = TagKeys.SITE) SiteId site,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId participant) {}
