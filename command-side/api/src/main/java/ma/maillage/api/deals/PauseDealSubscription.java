package ma.maillage.api.deals;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Has what a subscription finds wait; pausing again changes nothing. */
@Command(namespace = Messages.NAMESPACE, name = "PauseDealSubscription", version = "1")
public record PauseDealSubscription(SubscriptionId subscription) {

  public PauseDealSubscription {
    Checked.required("subscription", subscription);
  }
}
