package ma.maillage.frontend.axon.shims;

import java.time.Duration;
import org.axonframework.common.AxonTransientException;

/** A command was not answered in time; whether it was carried out is unknown. */
public final class CommandTimedOutException extends AxonTransientException {

  CommandTimedOutException(Class<?> command, Duration limit) {
    super("%s was not answered within %s".formatted(command.getSimpleName(), limit));
  }
}
