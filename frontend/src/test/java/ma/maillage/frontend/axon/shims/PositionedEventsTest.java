package ma.maillage.frontend.axon.shims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import ma.maillage.frontend.axon.Noted;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.junit.jupiter.api.Test;

/** That each event of a batch gets its own position is tested where processors are. */
class PositionedEventsTest {

  @Test
  void rawAxonTellsEveryEventOfABatchTheSamePosition() {
    List<Long> told = new CopyOnWriteArrayList<>();
    var component =
        new SimpleEventHandlingComponent((event, context) -> Optional.of("all"))
            .subscribe(
                new QualifiedName("test", "Noted"),
                (event, context) -> {
                  told.add(
                      TrackingToken.fromContext(context).orElseThrow().position().orElseThrow());
                  return MessageStream.empty();
                });
    try (OneBatch batch = new OneBatch(component)) {
      batch.append(new Noted("a", "1"), new Noted("a", "2"), new Noted("a", "3"));

      await().until(batch::isThrough);
      assertThat(told).hasSize(3).containsOnly(told.getFirst());
    }
  }

  @Test
  void refusesAnEventThatIsNotFromTheLog() {
    var event = new GenericEventMessage(new MessageType("test.Noted", "1"), new Noted("a", "1"));

    assertThatThrownBy(() -> PositionedEvents.positionOf(event))
        .isInstanceOf(UnknownPositionException.class);
  }
}
