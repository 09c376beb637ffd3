package ma.maillage.api.representation;

import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** Nobody holds the city from now on. */
@Event(namespace = Messages.NAMESPACE, name = "RepresentationEnded", version = "1")
public record RepresentationEnded(
    @EventTag(key = TagKeys.CITY) CityCode city,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId cluster,
    AccountName ambassador) {}
