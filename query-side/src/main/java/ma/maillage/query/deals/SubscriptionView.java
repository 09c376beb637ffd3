package ma.maillage.query.deals;

import java.time.Instant;
import ma.maillage.api.deals.DealCriteria;
import ma.maillage.api.deals.Delivery;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ParticipantId;

/** An investor's standing query over deals. */
public record SubscriptionView(
    SubscriptionId id,
    ParticipantId investor,
    String name,
    DealCriteria criteria,
    Delivery delivery,
    SubscriptionStatus status,
    Instant openedAt) {

  SubscriptionView now(SubscriptionStatus next) {
    return new SubscriptionView(id, investor, name, criteria, delivery, next, openedAt);
  }

  SubscriptionView delivered(Delivery otherwise) {
    return new SubscriptionView(id, investor, name, criteria, otherwise, status, openedAt);
  }
}
