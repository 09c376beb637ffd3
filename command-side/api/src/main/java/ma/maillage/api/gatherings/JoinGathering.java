package ma.maillage.api.gatherings;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** A participant takes part; joining again changes nothing. */
@Command(namespace = Messages.NAMESPACE, name = "JoinGathering", version = "1")
public record JoinGathering(GatheringId gathering, ParticipantId participant) {

  public JoinGathering {
    Checked.required("gathering", gathering);
    Checked.required("participant", participant);
  }
}
