package ma.maillage.api.representation;

import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/**
 * An ambassador holds the city from now on in the place of another one. Inbox, requests and
 * initiatives are the city's, and so pass on as they stand.
 */
@Event(namespace = Messages.NAMESPACE, name = "CityHandedOver", version = "1")
public record CityHandedOver(
    @EventTag(key = TagKeys.CITY) CityCode city,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId cluster,
    AccountName from,
    AccountName to) {}
