package ma.maillage.eventstore;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** An event and its place in the log, on its way to a reader. */
record PositionedEvent(long position, StoredEvent event) {

  /** The events of these commits after the position that match, in log order. */
  static List<PositionedEvent> matching(
      Iterable<StoredCommit> commits, long afterPosition, EventCriteria criteria) {
    Stream.Builder<PositionedEvent> matches = Stream.builder();
    for (StoredCommit commit : commits) {
      IntStream.range(0, commit.events().size())
          .mapToObj(i -> new PositionedEvent(commit.firstPosition() + i, commit.events().get(i)))
          .filter(it -> it.position > afterPosition && it.event.matches(criteria))
          .forEach(matches);
    }
    return matches.build().toList();
  }

  MessageStream.Entry<EventMessage> entry() {
    Context context =
        TrackingToken.addToContext(Context.empty(), new GlobalSequenceTrackingToken(position));
    return new SimpleEntry<>(event.message(), Tag.addToContext(context, event.tags()));
  }
}
