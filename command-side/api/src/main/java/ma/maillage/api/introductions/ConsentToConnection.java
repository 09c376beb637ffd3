package ma.maillage.api.introductions;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** A side wants to be introduced; it learns who the other is once both do. */
@Command(namespace = Messages.NAMESPACE, name = "ConsentToConnection", version = "1")
public record ConsentToConnection(ConnectionId connection, ParticipantId participant, Instant at) {

  public ConsentToConnection {
    Checked.required("connection", connection);
    Checked.required("participant", participant);
    Checked.required("at", at);
  }
}
