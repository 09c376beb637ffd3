package ma.maillage.frontend.axon.parking;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.function.BiFunction;
import ma.maillage.frontend.axon.shims.PositionedEvents;
import org.axonframework.common.FutureUtils;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;

/** Reads parked events again from the log. */
public final class ParkedEventReader {

  private final PositionedEvents log;
  private final UnitOfWorkFactory unitsOfWork;

  public ParkedEventReader(PositionedEvents log, UnitOfWorkFactory unitsOfWork) {
    this.log = log;
    this.unitsOfWork = unitsOfWork;
  }

  <R> R inUnitOfWork(ParkedEvent parked, BiFunction<EventMessage, ProcessingContext, R> action) {
    EventMessage event = read(parked);
    return requireNonNull(
        FutureUtils.joinAndUnwrap(
            unitsOfWork
                .create()
                .executeWithResult(context -> completedFuture(action.apply(event, context)))));
  }

  private EventMessage read(ParkedEvent parked) {
    var before = new GlobalSequenceTrackingToken(parked.position() - 1);
    MessageStream<EventMessage> stream = log.open(StreamingCondition.startingFrom(before), null);
    try {
      return stream
          .next()
          .map(MessageStream.Entry::message)
          .filter(event -> PositionedEvents.positionOf(event).value() == parked.position())
          .orElseThrow(() -> new ParkedEventNotInLogException(parked));
    } finally {
      stream.close();
    }
  }
}
