package ma.maillage.api.introductions;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;

/** Passes a proposal on to its two sides, with a word of the ambassador if there is one. */
@Command(namespace = Messages.NAMESPACE, name = "RelayConnection", version = "1")
public record RelayConnection(ConnectionId connection, @Nullable String comment, Instant at) {

  public RelayConnection {
    Checked.required("connection", connection);
    Checked.required("at", at);
  }
}
