package ma.maillage.api.deals;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Delivers the deals of a subscription otherwise from here on, what waits included. */
@Command(namespace = Messages.NAMESPACE, name = "ChangeDelivery", version = "1")
public record ChangeDelivery(SubscriptionId subscription, Delivery delivery, Instant at) {

  public ChangeDelivery {
    Checked.required("subscription", subscription);
    Checked.required("delivery", delivery);
    Checked.required("at", at);
  }
}
