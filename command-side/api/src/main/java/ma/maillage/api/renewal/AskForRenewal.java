package ma.maillage.api.renewal;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.statements.Statement;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Asks whether what was said is still right; sent when its time has come. */
@Command(namespace = Messages.NAMESPACE, name = "AskForRenewal", version = "1")
public record AskForRenewal(Statement statement, Instant at) {

  public AskForRenewal {
    Checked.required("statement", statement);
    Checked.required("at", at);
  }
}
