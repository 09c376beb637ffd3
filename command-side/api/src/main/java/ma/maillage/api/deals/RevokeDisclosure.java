package ma.maillage.api.deals;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Shows one investor a deal blind again; nothing happens when it was not shown more. */
@Command(namespace = Messages.NAMESPACE, name = "RevokeDisclosure", version = "1")
public record RevokeDisclosure(DealId deal, ParticipantId investor) {

  public RevokeDisclosure {
    Checked.required("deal", deal);
    Checked.required("investor", investor);
  }
}
