package ma.maillage.query.deals;

import ma.maillage.api.Messages;
import ma.maillage.api.deals.DealId;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with a {@link DealView}, or nothing. */
@Query(namespace = Messages.NAMESPACE, name = "FindDeal", version = "1")
public record FindDeal(DealId id) {}
