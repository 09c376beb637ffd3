package ma.maillage.eventstore;

import java.time.Instant;
import java.util.List;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * One commit: what one unit of work appended, and one document of the database.
 *
 * @param number 1, 2, 3 … without a gap; the document's {@code _id}
 * @param firstPosition position of its first event; the others follow without a gap
 * @param id unique; tells whether a slot of the log holds this commit or somebody else's
 * @param previous id of the commit before, or the log's own id for commit 1
 * @param latest the latest event timestamp in the log up to and including this commit, so it never
 *     decreases
 * @param events at least one
 */
record StoredCommit(
    long number,
    long firstPosition,
    String id,
    String previous,
    Instant latest,
    List<StoredEvent> events) {

  StoredCommit {
    events = List.copyOf(events);
  }

  long lastPosition() {
    return firstPosition + events.size() - 1;
  }

  boolean anyMatchAfter(long position, EventCriteria criteria) {
    for (int i = 0; i < events.size(); i++) {
      if (firstPosition + i > position && events.get(i).matches(criteria)) {
        return true;
      }
    }
    return false;
  }

  int size() {
    int size = 0;
    for (StoredEvent event : events) {
      size += event.size();
    }
    return size;
  }
}
