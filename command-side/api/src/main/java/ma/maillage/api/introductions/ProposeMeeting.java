package ma.maillage.api.introductions;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** A side proposes when and where to meet, or other times than the other side did. */
@Command(namespace = Messages.NAMESPACE, name = "ProposeMeeting", version = "1")
public record ProposeMeeting(
    ConnectionId connection, ParticipantId participant, MeetingOffer offer, Instant at) {

  public ProposeMeeting {
    Checked.required("connection", connection);
    Checked.required("participant", participant);
    Checked.required("offer", offer);
    Checked.required("at", at);
  }
}
