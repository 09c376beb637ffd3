package ma.maillage.api.representation;

import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.marketplace.NeedId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/**
 * A need that was published with it stands for an initiative: ambassadors of these cities look for
 * outlets.
 */
@Event(namespace = Messages.NAMESPACE, name = "InitiativeLaunched", version = "1")
public record InitiativeLaunched(
    @EventTag(key = TagKeys.NEED) NeedId need,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId committee,
    @EventTag(key = TagKeys.CITY) Set<CityCode> cities) {}
