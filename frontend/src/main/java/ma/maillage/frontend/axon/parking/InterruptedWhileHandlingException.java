package ma.maillage.frontend.axon.parking;

import org.axonframework.common.AxonTransientException;

/** The process stops while an event is between two attempts. */
public final class InterruptedWhileHandlingException extends AxonTransientException {

  InterruptedWhileHandlingException(InterruptedException cause) {
    super("Interrupted before the next attempt", cause);
  }
}
