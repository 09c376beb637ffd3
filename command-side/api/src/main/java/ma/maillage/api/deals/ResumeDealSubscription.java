package ma.maillage.api.deals;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Delivers what a subscription finds again, and what waits; does nothing unless it is paused. */
@Command(namespace = Messages.NAMESPACE, name = "ResumeDealSubscription", version = "1")
public record ResumeDealSubscription(SubscriptionId subscription, Instant at) {

  public ResumeDealSubscription {
    Checked.required("subscription", subscription);
    Checked.required("at", at);
  }
}
