package ma.maillage.query.renewals;

import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.jspecify.annotations.Nullable;

/**
 * Answered with a {@link ma.maillage.query.views.Page} of {@link OpenRenewal}, last asked first; a
 * null filter lets all through.
 */
@Query(namespace = Messages.NAMESPACE, name = "FindRenewals", version = "1")
public record FindRenewals(
    @Nullable CityCode city, @Nullable ParticipantId owner, PageRequest page) {}
