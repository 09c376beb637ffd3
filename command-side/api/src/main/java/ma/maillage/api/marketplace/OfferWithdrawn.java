package ma.maillage.api.marketplace;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** An offer no longer stands. */
@Event(namespace = Messages.NAMESPACE, name = "OfferWithdrawn", version = "1")
public record OfferWithdrawn(
    @EventTag(key = TagKeys.OFFER) OfferId offer,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId owner) {}
