package ma.maillage.frontend.rest;

import java.util.concurrent.CompletionException;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.frontend.axon.Attribution;
import ma.maillage.frontend.security.Actor;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.Metadata;
import org.springframework.stereotype.Component;

/** Sends commands in somebody's name. Any number of threads may use it. */
@Component
public final class Commands {

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
    send(command, attributedTo(actor));
  }

  /**
   * As {@link #send(Object, Actor)}, for what is a participant's to do: that somebody else did it
   * for it is recorded.
   */
  public void sendFor(ParticipantId participant, Object command, Actor actor) {
    boolean own = participant.equals(actor.account().participant());
    Metadata attributed = attributedTo(actor);
    send(command, own ? attributed : attributed.and(Attribution.ON_BEHALF_OF, participant.value()));
  }

  private static Metadata attributedTo(Actor actor) {
    return Metadata.with(Attribution.ACTOR, actor.getUsername());
  }

  private void send(Object command, Metadata metadata) {
    try {
      gateway.send(command, metadata).getResultMessage().join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }
}
