package ma.maillage.query.drafts;

import ma.maillage.api.Messages;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with a {@link ma.maillage.query.views.Page} of {@link ModeratingCluster}. */
@Query(namespace = Messages.NAMESPACE, name = "FindModeratingClusters", version = "1")
public record FindModeratingClusters(PageRequest page) {}
