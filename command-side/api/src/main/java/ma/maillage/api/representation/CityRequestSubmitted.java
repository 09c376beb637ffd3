package ma.maillage.api.representation;

import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.marketplace.Posting;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** A city asks the cluster for something. */
@Event(namespace = Messages.NAMESPACE, name = "CityRequestSubmitted", version = "1")
public record CityRequestSubmitted(
    @EventTag(key = TagKeys.CITY_REQUEST) CityRequestId request,
    @EventTag(key = TagKeys.CITY) CityCode city,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId requester,
    Posting posting) {}
