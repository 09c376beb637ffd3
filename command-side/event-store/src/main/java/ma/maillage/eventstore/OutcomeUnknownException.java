package ma.maillage.eventstore;

import org.axonframework.common.AxonTransientException;

/**
 * The database did not say whether it stored the commit. The engine asks until it knows; a caller
 * meets this only when the engine is closed before it could find out.
 */
public final class OutcomeUnknownException extends AxonTransientException {

  OutcomeUnknownException(Throwable cause) {
    super("It is not known whether the commit was stored: " + cause.getMessage(), cause);
  }
}
