package ma.maillage.api.deals;

import java.time.Instant;
import java.util.Set;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/**
 * Records that a deal fits subscriptions; those it was matched to before are left out. {@code held}
 * are those among them for which it waits.
 */
@Command(namespace = Messages.NAMESPACE, name = "MatchDeal", version = "1")
public record MatchDeal(
    DealId deal, Set<SubscriptionId> subscriptions, Set<SubscriptionId> held, Instant at) {

  public MatchDeal {
    Checked.required("deal", deal);
    subscriptions = Set.copyOf(subscriptions);
    held = Set.copyOf(held);
    Checked.required("at", at);
  }
}
