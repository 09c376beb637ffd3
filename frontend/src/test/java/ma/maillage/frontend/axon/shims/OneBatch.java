package ma.maillage.frontend.axon.shims;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ma.maillage.frontend.axon.Closed;
import ma.maillage.frontend.axon.Noted;
import ma.maillage.frontend.axon.RunningAxon;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.DelegatingEventHandlingComponent;
import org.axonframework.messaging.eventhandling.EventHandlingComponent;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * A processor that is made to handle notes in one batch: a first event holds it up until a last
 * one, which no component handles, has been seen to pass behind them.
 */
final class OneBatch implements AutoCloseable {

  private final CountDownLatch queued = new CountDownLatch(1);
  private final RawAxon axon;

  OneBatch(EventHandlingComponent component) {
    axon =
        RawAxon.processing(
            settings ->
                settings
                    .initialSegmentCount(1)
                    .eventCriteria(supported -> EventCriteria.havingAnyTag())
                    .ignoredMessageHandler(event -> queued.countDown()),
            new Gate(component));
  }

  void append(Noted... notes) {
    RunningAxon.append(
        axon.configuration,
        Stream.of(
                Stream.of(new Noted("gate", "held")),
                Arrays.stream(notes),
                Stream.of(new Closed("end")))
            .flatMap(events -> events)
            .toArray());
  }

  /** Whether the processor has stored that it dealt with everything. */
  boolean isThrough() {
    return axon.position(0).orElse(0) == axon.log.head();
  }

  @Override
  public void close() {
    axon.close();
  }

  private final class Gate extends DelegatingEventHandlingComponent {

    Gate(EventHandlingComponent component) {
      super(component);
    }

    @Override
    public MessageStream.Empty<Message> handle(EventMessage event, ProcessingContext context) {
      if (event.payload() instanceof Noted note && note.notebook().equals("gate")) {
        return held();
      }
      return delegate.handle(event, context);
    }

    private MessageStream.Empty<Message> held() {
      try {
        return queued.await(10, TimeUnit.SECONDS)
            ? MessageStream.empty()
            : MessageStream.failed(new IllegalStateException("the batch never filled"));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return MessageStream.failed(e);
      }
    }
  }
}
