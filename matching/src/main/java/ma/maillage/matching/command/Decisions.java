package ma.maillage.matching.command;

import ma.maillage.api.Refusal;
import ma.maillage.api.RefusedException;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the command side, one command at a time, and takes no for an answer: a refusal is the end of
 * the matter, any other failure is the caller's. Thread-safe.
 */
public final class Decisions {

  private static final Logger LOG = LoggerFactory.getLogger(Decisions.class);

  private final CommandGateway commands;

  public Decisions(CommandGateway commands) {
    this.commands = commands;
  }

  /** Sends the command and waits for the decision. */
  public void request(Object command) {
    try {
      commands.sendAndWait(command);
    } catch (RefusedException refused) {
      Refusal refusal = refused.refusal();
      if (refusal.kind() == Refusal.Kind.CONFLICT) {
        LOG.debug("{}", refusal.message());
      } else {
        LOG.warn("{} was refused: {}", command.getClass().getSimpleName(), refusal.message());
      }
    }
  }
}
