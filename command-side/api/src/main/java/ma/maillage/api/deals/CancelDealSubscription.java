package ma.maillage.api.deals;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Ends a subscription. */
@Command(namespace = Messages.NAMESPACE, name = "CancelDealSubscription", version = "1")
public record CancelDealSubscription(SubscriptionId subscription) {

  public CancelDealSubscription {
    Checked.required("subscription", subscription);
  }
}
