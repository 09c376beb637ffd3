package ma.maillage.api.deals;

import ma.maillage.api.Messages;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.eventsourcing.annotation.EventTag;
import org.axonframework.messaging.eventhandling.annotation.Event;
import org.jspecify.annotations.Nullable;

/**
 * An investor follows the deals that fit the criteria. Events of before there was a choice of
 * delivery are delivered at once.
 */
@Event(namespace = Messages.NAMESPACE, name = "DealSubscriptionOpened", version = "1")
public record DealSubscriptionOpened(
    @EventTag(key = TagKeys.SUBSCRIPTION) SubscriptionId subscription,
    @EventTag(key = TagKeys.PARTICIPANT) ParticipantId investor,
    String name,
    DealCriteria criteria,
    Delivery delivery) {

  public DealSubscriptionOpened(
      SubscriptionId subscription,
      ParticipantId investor,
      String name,
      DealCriteria criteria,
      @Nullable Delivery delivery) {
    this.subscription = subscription;
    this.investor = investor;
    this.name = name;
    this.criteria = criteria;
    this.delivery = delivery == null ? Delivery.AT_ONCE : delivery;
  }
}
