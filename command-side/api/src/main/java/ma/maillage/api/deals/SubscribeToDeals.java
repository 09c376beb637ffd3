package ma.maillage.api.deals;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Opens a standing query of an investor over deals. */
@Command(namespace = Messages.NAMESPACE, name = "SubscribeToDeals", version = "1")
public record SubscribeToDeals(
    SubscriptionId subscription,
    ParticipantId investor,
    String name,
    DealCriteria criteria,
    Delivery delivery) {

  private static final int LONGEST_NAME = 200;

  public SubscribeToDeals {
    Checked.required("subscription", subscription);
    Checked.required("investor", investor);
    Checked.required("criteria", criteria);
    Checked.required("delivery", delivery);
    name = Checked.text("name", name, LONGEST_NAME);
  }

  /** Every new deal is delivered at once. */
  public SubscribeToDeals(
      SubscriptionId subscription, ParticipantId investor, String name, DealCriteria criteria) {
    this(subscription, investor, name, criteria, Delivery.AT_ONCE);
  }
}
