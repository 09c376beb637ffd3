package ma.maillage.query.connections;

import java.time.Instant;
import ma.maillage.api.EventPosition;

/**
 * Hears of each change of a connection before it is stored. When an event is repeated it may hear
 * of the change again, and of a proposal even with names that changed since: the first telling
 * counts.
 */
@FunctionalInterface
public interface ConnectionListener {

  /** {@code type} is the simple name of the event, such as {@code ConnectionRelayed}. */
  void changed(String type, EventPosition position, Instant at, ConnectionView connection);
}
