package ma.maillage.eventstore;

import org.axonframework.common.AxonNonTransientException;

/** The database answered that it will not store the commit; nothing was written. */
public final class AppendRefusedException extends AxonNonTransientException {

  AppendRefusedException(Throwable cause) {
    super("The database refused the commit: " + cause.getMessage(), cause);
  }
}
