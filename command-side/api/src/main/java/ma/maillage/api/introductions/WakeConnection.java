package ma.maillage.api.introductions;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Brings a proposal back that was put off until {@code until}; sent when that time has come. */
@Command(namespace = Messages.NAMESPACE, name = "WakeConnection", version = "1")
public record WakeConnection(ConnectionId connection, Instant until, Instant at) {

  public WakeConnection {
    Checked.required("connection", connection);
    Checked.required("until", until);
    Checked.required("at", at);
  }
}
