package ma.maillage.api.deals;

import java.util.Set;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Records that a deal fits subscriptions; those it was matched to before are left out. */
@Command(namespace = Messages.NAMESPACE, name = "MatchDeal", version = "1")
public record MatchDeal(DealId deal, Set<SubscriptionId> subscriptions) {

  public MatchDeal {
    Checked.required("deal", deal);
    subscriptions = Set.copyOf(subscriptions);
  }
}
