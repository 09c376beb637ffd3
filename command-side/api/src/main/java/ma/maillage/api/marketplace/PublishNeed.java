package ma.maillage.api.marketplace;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Publishes a need of a participant. */
@Command(namespace = Messages.NAMESPACE, name = "PublishNeed", version = "1")
public record PublishNeed(NeedId need, ParticipantId owner, Posting posting) {

  public PublishNeed {
    Checked.required("need", need);
    Checked.required("owner", owner);
    Checked.required("posting", posting);
  }
}
