package ma.maillage.query.deals;

import ma.maillage.api.Messages;
import ma.maillage.api.deals.SubscriptionId;
import org.axonframework.messaging.queryhandling.annotation.Query;

/** Answered with a {@link SubscriptionView}, or nothing. */
@Query(namespace = Messages.NAMESPACE, name = "FindSubscription", version = "1")
public record FindSubscription(SubscriptionId id) {}
