package ma.maillage.eventstore;

import com.mongodb.MongoException;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.ContinuousMessageStream;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One open stream: reads commit after commit, from memory near the end of the log and from the
 * database before, and keeps the events that match. Used by one thread at a time; the stream that
 * owns it is synchronized.
 */
final class Follower {

  private static final Logger logger = LoggerFactory.getLogger(Follower.class);

  private static final int WINDOW = 512;

  private final ReadAhead log;
  private final LogTail tail;
  private final PositionSearch search;
  private final Wakeups wakeups;
  private final OpenFollowers open;
  private final long afterPosition;
  private final EventCriteria criteria;

  /** The last commit read; unknown before the first read. */
  private @Nullable Long commit;

  private volatile long readThrough;

  Follower(
      ReadAhead log,
      LogTail tail,
      PositionSearch search,
      Wakeups wakeups,
      OpenFollowers open,
      long afterPosition,
      EventCriteria criteria) {
    this.log = log;
    this.tail = tail;
    this.search = search;
    this.wakeups = wakeups;
    this.open = open;
    this.afterPosition = afterPosition;
    this.criteria = criteria;
    readThrough = afterPosition;
  }

  MessageStream<EventMessage> stream() {
    return new ContinuousMessageStream<PositionedEvent>(
        last -> next(),
        PositionedEvent::entry,
        (stream, callback) -> open.add(this, wakeups.register(stream, callback)));
  }

  /** Every event up to this position has been read. */
  long readThrough() {
    return readThrough;
  }

  /** The next matching events; none at the end of the log, or while the database is away. */
  private List<PositionedEvent> next() {
    try {
      return readNext();
    } catch (MongoException e) {
      logger.warn("Cannot read the log; the stream goes on when the database answers again", e);
      wakeups.retryLater();
      return List.of();
    }
  }

  private List<PositionedEvent> readNext() {
    long last = commit == null ? search.lastCommitThrough(afterPosition) : commit;
    List<PositionedEvent> matching = List.of();
    while (matching.isEmpty()) {
      List<StoredCommit> window = window(last);
      if (window.isEmpty()) {
        break;
      }
      last = window.getLast().number();
      matching = PositionedEvent.matching(window, afterPosition, criteria);
      commit = last;
      readThrough = window.getLast().lastPosition();
    }
    return matching;
  }

  private List<StoredCommit> window(long after) {
    return tail.after(after, WINDOW).orElseGet(() -> log.after(after));
  }
}
