package ma.maillage.query.representation;

import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.jspecify.annotations.Nullable;

/**
 * Answered with a {@link ma.maillage.query.views.Page} of {@link CityRequestView}, last submitted
 * first; a null filter lets all through.
 *
 * @param concerning who asks, or is asked to answer
 */
@Query(namespace = Messages.NAMESPACE, name = "FindCityRequests", version = "1")
public record FindCityRequests(
    @Nullable CityCode city,
    @Nullable CityRequestStatus status,
    @Nullable ParticipantId concerning,
    PageRequest page) {}
