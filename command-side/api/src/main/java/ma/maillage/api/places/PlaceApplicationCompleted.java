package ma.maillage.api.places;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/** A candidate said what was missing and was held against the rules again. */
@Event(namespace = Messages.NAMESPACE, name = "PlaceApplicationCompleted", version = "1")
public record PlaceApplicationCompleted(
    @EventTag(key = TagKeys.APPLICATION) PlaceApplicationId application,
    @EventTag(key = TagKeys.SITE) SiteId site,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId participant,
    @Nullable LegalForm legalForm,
    Eligibility eligibility) {}
