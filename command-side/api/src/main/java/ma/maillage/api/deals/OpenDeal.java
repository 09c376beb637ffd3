package ma.maillage.api.deals;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Opens a funding round of a start-up, a company or a project holder. */
@Command(namespace = Messages.NAMESPACE, name = "OpenDeal", version = "1")
public record OpenDeal(DealId deal, ParticipantId startup, Round round) {

  public OpenDeal {
    Checked.required("deal", deal);
    Checked.required("startup", startup);
    Checked.required("round", round);
  }
}
