package ma.maillage.api.deals;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Ends a round. */
@Command(namespace = Messages.NAMESPACE, name = "CloseDeal", version = "1")
public record CloseDeal(DealId deal, CloseReason reason) {

  public CloseDeal {
    Checked.required("deal", deal);
    Checked.required("reason", reason);
  }
}
