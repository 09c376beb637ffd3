package ma.maillage.api.places;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/** A support organisation stands behind a candidate. */
@Event(namespace = Messages.NAMESPACE, name = "CandidateRecommended", version = "1")
public record CandidateRecommended(
    @EventTag(key = TagKeys.APPLICATION) PlaceApplicationId application,
    @EventTag(key = TagKeys.SITE) SiteId site,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId participant,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId recommendedBy,
    @Nullable String comment) {}
