package ma.maillage.api.moderation;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import ma.maillage.api.statements.Statement;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Takes a draft back that waits or is to be changed. */
@Command(namespace = Messages.NAMESPACE, name = "WithdrawDraft", version = "1")
public record WithdrawDraft(Statement statement) {

  public WithdrawDraft {
    Checked.required("statement", statement);
  }
}
