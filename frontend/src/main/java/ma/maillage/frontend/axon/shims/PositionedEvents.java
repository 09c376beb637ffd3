package ma.maillage.frontend.axon.shims;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import ma.maillage.api.EventPosition;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamableEventSource;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;

/**
 * Writes onto each streamed event the position it has in the log. What Axon itself offers a handler
 * is the token of the batch, which is that of its last event. Thread-safe if the source is.
 */
public final class PositionedEvents implements StreamableEventSource {

  private static final String POSITION = "maillage.position";

  private final StreamableEventSource source;

  public PositionedEvents(StreamableEventSource source) {
    this.source = source;
  }

  /** The position of an event that came out of {@link #open}. */
  public static EventPosition positionOf(EventMessage event) {
    String position = event.metadata().get(POSITION);
    if (position == null) {
      throw new UnknownPositionException(event);
    }
    return new EventPosition(Long.parseLong(position));
  }

  @Override
  public MessageStream<EventMessage> open(
      StreamingCondition condition, @Nullable ProcessingContext context) {
    return source.open(condition, context).map(PositionedEvents::positioned);
  }

  private static MessageStream.Entry<EventMessage> positioned(
      MessageStream.Entry<EventMessage> entry) {
    OptionalLong position =
        TrackingToken.fromContext(entry)
            .map(TrackingToken::position)
            .orElseGet(OptionalLong::empty);
    if (position.isEmpty()) {
      throw new UnknownPositionException(entry.message());
    }
    Map<String, String> metadata = Map.of(POSITION, Long.toString(position.getAsLong()));
    return entry.map(event -> event.andMetadata(metadata));
  }

  @Override
  public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
    return source.firstToken(context);
  }

  @Override
  public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
    return source.latestToken(context);
  }

  @Override
  public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
    return source.tokenAt(at, context);
  }
}
