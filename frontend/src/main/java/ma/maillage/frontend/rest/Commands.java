package ma.maillage.frontend.rest;

import java.util.Objects;
import java.util.concurrent.CompletionException;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.frontend.axon.Attribution;
import ma.maillage.frontend.security.Mandate;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.Metadata;
import org.springframework.stereotype.Component;

/** Sends commands under somebody's mandate. Any number of threads may use it. */
@Component
public final class Commands {

  private final CommandGateway gateway;

  Commands(CommandGateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Returns once the command is decided and what follows from it is stored, with who did it and for
   * whom.
   *
   * @throws ma.maillage.api.RefusedException if it is refused
   */
  public void send(Object command, Mandate mandate) {
    join(command, mandate);
  }

  /** As {@link #send}, for a command that has an answer. */
  public <T> T ask(Object command, Class<T> answer, Mandate mandate) {
    return answer.cast(Objects.requireNonNull(join(command, mandate).payload()));
  }

  private Message join(Object command, Mandate mandate) {
    try {
      return gateway.send(command, attributed(mandate)).getResultMessage().join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }

  private static Metadata attributed(Mandate mandate) {
    Metadata acted = Metadata.with(Attribution.ACTOR, mandate.account().value());
    ParticipantId other = mandate.onBehalfOf();
    return other == null ? acted : acted.and(Attribution.ON_BEHALF_OF, other.value());
  }
}
