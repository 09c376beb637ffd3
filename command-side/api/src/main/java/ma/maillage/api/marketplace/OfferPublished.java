package ma.maillage.api.marketplace;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;

/** An offer stands open. */
@Event(namespace = Messages.NAMESPACE, name = "OfferPublished", version = "1")
public record OfferPublished(
    @EventTag(key = TagKeys.OFFER) OfferId offer,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId owner,
    Posting posting) {}
