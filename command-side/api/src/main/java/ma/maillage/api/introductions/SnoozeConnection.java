package ma.maillage.api.introductions;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;

/** Puts a proposal off until then. */
@Command(namespace = Messages.NAMESPACE, name = "SnoozeConnection", version = "1")
public record SnoozeConnection(
    ConnectionId connection, Instant until, @Nullable String comment, Instant at) {

  public SnoozeConnection {
    Checked.required("connection", connection);
    Checked.required("until", until);
    Checked.required("at", at);
  }
}
