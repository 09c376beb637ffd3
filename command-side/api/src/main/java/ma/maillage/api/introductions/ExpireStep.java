package ma.maillage.api.introductions;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Ends an open step that nobody took; sent when its time has come. */
@Command(namespace = Messages.NAMESPACE, name = "ExpireStep", version = "1")
public record ExpireStep(ConnectionId connection, Step step, Due due, Instant at) {

  public ExpireStep {
    Checked.required("connection", connection);
    Checked.required("step", step);
    Checked.required("due", due);
    Checked.required("at", at);
  }
}
