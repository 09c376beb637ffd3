package ma.maillage.api.places;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/** A candidate asks for a place and was held against the rules of the day. */
@Event(namespace = Messages.NAMESPACE, name = "PlaceApplicationSubmitted", version = "1")
public record PlaceApplicationSubmitted(
    @EventTag(key = TagKeys.APPLICATION) PlaceApplicationId application,
    @EventTag(key = TagKeys.SITE) SiteId site,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId participant,
    @Nullable LegalForm legalForm,
    Eligibility eligibility) {}
