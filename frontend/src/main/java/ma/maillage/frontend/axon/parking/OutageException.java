package ma.maillage.frontend.axon.parking;

import org.axonframework.common.AxonTransientException;
import org.axonframework.messaging.eventhandling.EventMessage;

/** An event was not handled because something it needs is out of order; try again later. */
public final class OutageException extends AxonTransientException {

  OutageException(EventMessage event, Throwable cause) {
    super("%s was not handled, it is not to blame: %s".formatted(event.type(), cause), cause);
  }
}
