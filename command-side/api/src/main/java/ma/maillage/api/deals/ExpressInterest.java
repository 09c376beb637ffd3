package ma.maillage.api.deals;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/**
 * An investor asks to be introduced to the start-up behind a deal; asking again changes nothing.
 */
@Command(namespace = Messages.NAMESPACE, name = "ExpressInterest", version = "1")
public record ExpressInterest(DealId deal, ParticipantId investor) {

  public ExpressInterest {
    Checked.required("deal", deal);
    Checked.required("investor", investor);
  }
}
