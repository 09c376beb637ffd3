package ma.maillage.query.deals;

import java.time.Instant;
import ma.maillage.api.deals.DealCriteria;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.directory.ParticipantId;

/** An investor's standing query over deals. */
public record SubscriptionView(
    SubscriptionId id,
    ParticipantId investor,
    String name,
    DealCriteria criteria,
    SubscriptionStatus status,
    Instant openedAt) {

  SubscriptionView cancelled() {
    return new SubscriptionView(
        id, investor, name, criteria, SubscriptionStatus.CANCELLED, openedAt);
  }
}
