package ma.maillage.eventstore;

import org.axonframework.common.AxonTransientException;

/**
 * More appends are waiting for the database than the engine keeps in memory; nothing was written,
 * trying again later may succeed.
 */
public final class AppendQueueFullException extends AxonTransientException {

  AppendQueueFullException() {
    super("Too many appends are waiting for the database");
  }
}
