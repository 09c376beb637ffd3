package ma.maillage.query.duplicates;

import ma.maillage.api.Messages;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;

/**
 * Answered with a {@link ma.maillage.query.views.Page} of {@link SharedTrait} of two participants
 * or more, last found first.
 */
@Query(namespace = Messages.NAMESPACE, name = "FindSharedTraits", version = "1")
public record FindSharedTraits(PageRequest page) {}
