package ma.maillage.query.connections;

import java.time.Instant;
import ma.maillage.api.EventPosition;

/**
 * Hears of each change of a connection before it is stored. After a crash in between it hears of
 * the same change again, with an equal view; once the change is stored it may hear of the proposal
 * again, with the view of that day or a later one.
 */
@FunctionalInterface
public interface ConnectionListener {

  /** {@code type} is the simple name of the event, such as {@code ConnectionRelayed}. */
  void changed(String type, EventPosition position, Instant at, ConnectionView connection);
}
