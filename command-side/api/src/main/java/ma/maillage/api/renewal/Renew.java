package ma.maillage.api.renewal;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.statements.Statement;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Says that what was said is still right. */
@Command(namespace = Messages.NAMESPACE, name = "Renew", version = "1")
public record Renew(Statement statement, Instant at) {

  public Renew {
    Checked.required("statement", statement);
    Checked.required("at", at);
  }
}
