package ma.maillage.query.deals;

import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;
import org.jspecify.annotations.Nullable;

/**
 * Answered with a {@link ma.maillage.query.views.Page} of {@link SubscriptionView}, last opened
 * first, of one investor or of all when null.
 */
@Query(namespace = Messages.NAMESPACE, name = "FindSubscriptions", version = "1")
public record FindSubscriptions(@Nullable ParticipantId investor, PageRequest page) {}
