package ma.maillage.api.introductions;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.directory.ParticipantId;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;

/** A side does not want to be introduced. */
@Command(namespace = Messages.NAMESPACE, name = "DeclineConnection", version = "1")
public record DeclineConnection(
    ConnectionId connection,
    ParticipantId participant,
    DeclineReason reason,
    @Nullable String comment) {

  public DeclineConnection {
    Checked.required("connection", connection);
    Checked.required("participant", participant);
    Checked.required("reason", reason);
  }
}
