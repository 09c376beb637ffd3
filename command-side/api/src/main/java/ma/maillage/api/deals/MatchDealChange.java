package ma.maillage.api.deals;

import java.time.Instant;
import java.util.Set;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/**
 * Tells a change of a deal to those subscriptions among {@code wanting} that had the deal before
 * it, once; {@code held} are those among them for which it waits.
 */
@Command(namespace = Messages.NAMESPACE, name = "MatchDealChange", version = "1")
public record MatchDealChange(
    DealId deal, int revision, Set<SubscriptionId> wanting, Set<SubscriptionId> held, Instant at) {

  public MatchDealChange {
    Checked.required("deal", deal);
    wanting = Set.copyOf(wanting);
    held = Set.copyOf(held);
    Checked.required("at", at);
  }
}
