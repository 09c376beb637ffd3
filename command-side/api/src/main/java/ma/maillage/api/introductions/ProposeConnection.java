package ma.maillage.api.introductions;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Proposes a connection; a pair is proposed once. */
@Command(namespace = Messages.NAMESPACE, name = "ProposeConnection", version = "1")
public record ProposeConnection(ConnectionId connection, Proposal proposal) {

  public ProposeConnection {
    Checked.required("connection", connection);
    Checked.required("proposal", proposal);
  }

  public ProposeConnection(Proposal proposal) {
    this(proposal.connection(), proposal);
  }
}
