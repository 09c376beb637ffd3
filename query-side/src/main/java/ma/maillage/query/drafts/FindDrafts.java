package ma.maillage.query.drafts;

import ma.maillage.api.CityCode;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.jspecify.annotations.Nullable;

/**
 * Answered with a {@link ma.maillage.query.views.Page} of {@link DraftView}, last written first; a
 * null filter lets all through.
 */
@Query(namespace = Messages.NAMESPACE, name = "FindDrafts", version = "1")
public record FindDrafts(
    @Nullable CityCode city,
    @Nullable ParticipantId owner,
    @Nullable DraftStatus status,
    PageRequest page) {}
