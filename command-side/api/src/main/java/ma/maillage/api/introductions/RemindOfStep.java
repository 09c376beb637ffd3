package ma.maillage.api.introductions;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Reminds those whom an open step waits for; sent when its time has come. */
@Command(namespace = Messages.NAMESPACE, name = "RemindOfStep", version = "1")
public record RemindOfStep(ConnectionId connection, Step step, Due due, Instant at) {

  public RemindOfStep {
    Checked.required("connection", connection);
    Checked.required("step", step);
    Checked.required("due", due);
    Checked.required("at", at);
  }
}
