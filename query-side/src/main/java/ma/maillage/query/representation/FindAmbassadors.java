package ma.maillage.query.representation;

import ma.maillage.api.Messages;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;

/**
 * Answered with a {@link ma.maillage.query.views.Page} of {@link AmbassadorView}, last appointed
 * first.
 */
@Query(namespace = Messages.NAMESPACE, name = "FindAmbassadors", version = "1")
public record FindAmbassadors(PageRequest page) {}
