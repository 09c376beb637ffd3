package ma.maillage.api.deals;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Delivers to a subscription what waits and is due, as far as the day's cap has room for it. */
@Command(namespace = Messages.NAMESPACE, name = "ReleaseDeals", version = "1")
public record ReleaseDeals(SubscriptionId subscription, Instant at) {

  public ReleaseDeals {
    Checked.required("subscription", subscription);
    Checked.required("at", at);
  }
}
