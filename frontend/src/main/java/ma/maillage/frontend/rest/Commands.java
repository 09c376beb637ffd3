package ma.maillage.frontend.rest;

import java.util.concurrent.CompletionException;
import ma.maillage.frontend.security.Actor;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.Metadata;
import org.springframework.stereotype.Component;

/** Sends commands in somebody's name. Any number of threads may use it. */
@Component
public final class Commands {

  /** The metadata key of every command and event that names the account that acted. */
  static final String ACTOR = "actor";

  private final CommandGateway gateway;

  Commands(CommandGateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Returns once the command is decided and what follows from it is stored.
   *
   * @throws ma.maillage.api.RefusedException if it is refused
   */
  public void send(Object command, Actor actor) {
    try {
      gateway.send(command, Metadata.with(ACTOR, actor.getUsername())).getResultMessage().join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }
}
