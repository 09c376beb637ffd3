package ma.maillage.api.gatherings;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** One who takes part wants to meet another; wishing again changes nothing. */
@Command(namespace = Messages.NAMESPACE, name = "WishMeeting", version = "1")
public record WishMeeting(GatheringId gathering, ParticipantId participant, ParticipantId wished) {

  public WishMeeting {
    Checked.required("gathering", gathering);
    Checked.required("participant", participant);
    Checked.required("wished", wished);
  }
}
