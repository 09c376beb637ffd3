package ma.maillage.query.gatherings;

import ma.maillage.api.Messages;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;

/**
 * Answered with a {@link ma.maillage.query.views.Page} of {@link GatheringView}, last planned
 * first.
 */
@Query(namespace = Messages.NAMESPACE, name = "FindGatherings", version = "1")
public record FindGatherings(PageRequest page) {}
