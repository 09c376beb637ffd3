package ma.maillage.frontend.axon.shims;

import java.io.Serial;
import org.axonframework.messaging.eventhandling.EventMessage;

/** An event was to be handled that did not come from the log. */
public final class UnknownPositionException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  UnknownPositionException(EventMessage event) {
    super("Event %s of type %s has no position".formatted(event.identifier(), event.type()));
  }
}
