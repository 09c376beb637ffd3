package ma.maillage.api.representation;

import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/** The cluster cannot address a request, and the city is told why. */
@Event(namespace = Messages.NAMESPACE, name = "CityRequestDeclined", version = "1")
public record CityRequestDeclined(
    @EventTag(key = TagKeys.CITY_REQUEST) CityRequestId request,
    @EventTag(key = TagKeys.CITY) CityCode city,
    ParticipantId requester,
    NotAddressable reason,
    @Nullable String comment) {}
