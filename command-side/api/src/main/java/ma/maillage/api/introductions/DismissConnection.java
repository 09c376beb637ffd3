package ma.maillage.api.introductions;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;
import org.jspecify.annotations.Nullable;

/** Sets a proposal aside for a coded reason. */
@Command(namespace = Messages.NAMESPACE, name = "DismissConnection", version = "1")
public record DismissConnection(
    ConnectionId connection, DismissalReason reason, @Nullable String comment) {

  public DismissConnection {
    Checked.required("connection", connection);
    Checked.required("reason", reason);
  }
}
