package ma.maillage.api.introductions;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/**
 * Proposes a connection; a pair is proposed once, and again when it was set aside and something
 * changed since.
 */
@Command(namespace = Messages.NAMESPACE, name = "ProposeConnection", version = "1")
public record ProposeConnection(ConnectionId connection, Proposal proposal, Instant at) {

  public ProposeConnection {
    Checked.required("connection", connection);
    Checked.required("proposal", proposal);
    Checked.required("at", at);
  }

  public ProposeConnection(Proposal proposal, Instant at) {
    this(proposal.connection(), proposal, at);
  }
}
