package ma.maillage.api.places;

import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A site takes part; {@code openedIn} is when it opened its doors, or will. */
@Event(namespace = Messages.NAMESPACE, name = "SiteOpened", version = "1")
public record SiteOpened(
    @EventTag(key = TagKeys.SITE) SiteId site,
    String name,
    CityCode city,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId operator,
    FactDate openedIn,
    Source source) {}
