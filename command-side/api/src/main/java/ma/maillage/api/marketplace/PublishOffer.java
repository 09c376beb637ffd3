package ma.maillage.api.marketplace;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Publishes an offer of a participant. */
@Command(namespace = Messages.NAMESPACE, name = "PublishOffer", version = "1")
public record PublishOffer(OfferId offer, ParticipantId owner, Posting posting) {

  public PublishOffer {
    Checked.required("offer", offer);
    Checked.required("owner", owner);
    Checked.required("posting", posting);
  }
}
