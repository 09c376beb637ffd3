package ma.maillage.api.introductions;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** A side agrees to one of the times the other proposed. */
@Command(namespace = Messages.NAMESPACE, name = "AgreeToMeeting", version = "1")
public record AgreeToMeeting(
    ConnectionId connection, ParticipantId participant, Instant time, Instant at) {

  public AgreeToMeeting {
    Checked.required("connection", connection);
    Checked.required("participant", participant);
    Checked.required("time", time);
    Checked.required("at", at);
  }
}
