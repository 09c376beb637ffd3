package ma.maillage.api.marketplace;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Takes an offer back. */
@Command(namespace = Messages.NAMESPACE, name = "WithdrawOffer", version = "1")
public record WithdrawOffer(OfferId offer) {

  public WithdrawOffer {
    Checked.required("offer", offer);
  }
}
