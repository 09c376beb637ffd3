package ma.maillage.frontend.axon;

import java.util.Optional;
import java.util.Set;
import ma.maillage.frontend.axon.shims.PositionedEvents;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;

/**
 * Whether the log holds events for a processor that it has not seen. A processor's position only
 * moves with events it handles, so one for rare events may be far behind the head and yet have
 * nothing to do. Remembers how far it has searched, so the log is not read twice. Thread-safe.
 */
final class Backlog {

  private final PositionedEvents log;
  private final EventCriteria criteria;

  /** No event for the processor lies after {@code from} and up to {@code searchedTo}. */
  private long from;

  private long searchedTo;

  Backlog(PositionedEvents log, Set<QualifiedName> events) {
    this.log = log;
    this.criteria = EventCriteria.havingAnyTag().andBeingOneOfTypes(events);
  }

  /**
   * How many events of the log lie between a position and the head; 0 if none is for the processor.
   */
  synchronized long after(long position, long head) {
    if (position < from || position > searchedTo) {
      from = position;
      searchedTo = position;
    }
    Optional<Long> next = firstAfter(searchedTo);
    searchedTo = next.map(found -> found - 1).orElseGet(() -> Math.max(head, searchedTo));
    return next.isPresent() ? Math.max(1, head - position) : 0;
  }

  private Optional<Long> firstAfter(long position) {
    MessageStream<EventMessage> stream =
        log.open(
            StreamingCondition.conditionFor(new GlobalSequenceTrackingToken(position), criteria),
            null);
    try {
      return stream
          .next()
          .map(MessageStream.Entry::message)
          .map(event -> PositionedEvents.positionOf(event).value());
    } finally {
      stream.close();
    }
  }
}
