package ma.maillage.api.deals;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Says anew what an open round offers; saying the same changes nothing. */
@Command(namespace = Messages.NAMESPACE, name = "AmendDeal", version = "1")
public record AmendDeal(DealId deal, Round round) {

  public AmendDeal {
    Checked.required("deal", deal);
    Checked.required("round", round);
  }
}
