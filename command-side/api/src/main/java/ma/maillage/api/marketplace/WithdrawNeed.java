package ma.maillage.api.marketplace;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Takes a need back. */
@Command(namespace = Messages.NAMESPACE, name = "WithdrawNeed", version = "1")
public record WithdrawNeed(NeedId need) {

  public WithdrawNeed {
    Checked.required("need", need);
  }
}
