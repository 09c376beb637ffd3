package ma.maillage.query.deals;

import ma.maillage.api.Messages;
import ma.maillage.query.views.PageRequest;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with a {@link ma.maillage.query.views.Page} of {@link DealView}, last opened first. */
@Query(namespace = Messages.NAMESPACE, name = "FindDeals", version = "1")
public record FindDeals(PageRequest page) {}
