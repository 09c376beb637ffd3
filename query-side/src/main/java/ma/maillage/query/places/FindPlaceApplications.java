package ma.maillage.query.places;

import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.api.places.SiteId;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.jspecify.annotations.Nullable;

/**
 * Answered with a {@link ma.maillage.query.views.Page} of {@link PlaceApplicationView}, last
 * submitted first; null asks for nothing in particular.
 */
@Query(namespace = Messages.NAMESPACE, name = "FindPlaceApplications", version = "1")
public record FindPlaceApplications(
    @Nullable SiteId site,
    @Nullable ParticipantId participant,
    @Nullable PlaceApplicationStatus status,
    PageRequest page) {}
