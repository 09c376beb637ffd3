package ma.maillage.api.introductions;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Undoes a dismissal or a snooze. */
@Command(namespace = Messages.NAMESPACE, name = "ReopenConnection", version = "1")
public record ReopenConnection(ConnectionId connection, Instant at) {

  public ReopenConnection {
    Checked.required("connection", connection);
    Checked.required("at", at);
  }
}
