package ma.maillage.api.representation;

import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/** The cluster can address a request: these members are asked to answer. */
@Event(namespace = Messages.NAMESPACE, name = "CityRequestRelayed", version = "1")
public record CityRequestRelayed(
    @EventTag(key = TagKeys.CITY_REQUEST) CityRequestId request,
    @EventTag(key = TagKeys.CITY) CityCode city,
    ParticipantId requester,
    @EventTag(key = TagKeys.PARTICIPANT) Set<ParticipantId> members,
    @Nullable String comment) {}
