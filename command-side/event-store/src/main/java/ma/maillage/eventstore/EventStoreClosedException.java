package ma.maillage.eventstore;

import org.axonframework.common.AxonTransientException;

/** The engine was closed before the append was sent to the database; nothing was written. */
public final class EventStoreClosedException extends AxonTransientException {

  EventStoreClosedException() {
    super("The event storage engine is closed");
  }
}
