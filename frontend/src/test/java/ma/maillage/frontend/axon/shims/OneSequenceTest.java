package ma.maillage.frontend.axon.shims;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import ma.maillage.frontend.axon.Noted;
import ma.maillage.frontend.axon.Notes;
import ma.maillage.frontend.axon.RunningAxon;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventHandlingComponent;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;
import org.junit.jupiter.api.Test;

class OneSequenceTest {

  private static final EventMessage EVENT =
      new GenericEventMessage(new MessageType("test.Noted", "1"), new Noted("a", "1"));

  private static Object sequenceOf(RawAxon axon, EventHandlingComponent component) {
    return axon.inUnitOfWork(
        context -> completedFuture(component.sequenceIdentifierFor(EVENT, context)));
  }

  @Test
  void rawAxonSequencesEventsByAnObjectThatDiffersInEachProcess() {
    try (var axon = new RawAxon(UnaryOperator.identity())) {
      Object sequence = sequenceOf(axon, new SimpleEventHandlingComponent());

      assertThat(sequence.getClass()).isEqualTo(Object.class);
      assertThat(sequence.hashCode()).isEqualTo(System.identityHashCode(sequence));
    }
  }

  @Test
  void sequencesEventsByANameThatIsTheSameEverywhere() {
    try (var axon = new RawAxon(UnaryOperator.identity())) {
      var handlers = new EventHandlers(new Notes(), axon.configuration);

      assertThat(sequenceOf(axon, handlers.component("notes"))).isEqualTo("notes");
    }
  }

  @Test
  void rawAxonHandlesEventsTwiceWhenComponentsSequenceThemDifferently() {
    var byNotebook = new Recorder();
    var byText = new Recorder();
    Object[] notes = IntStream.range(0, 40).mapToObj(i -> new Noted("n" + i % 7, "" + i)).toArray();
    try (var axon =
        RawAxon.processing(
            settings -> settings.initialSegmentCount(4),
            byNotebook.component(Noted::notebook),
            byText.component(Noted::text))) {
      RunningAxon.append(axon.configuration, notes);

      await()
          .until(
              () ->
                  IntStream.range(0, 4)
                      .allMatch(segment -> axon.position(segment).orElse(0) == notes.length));
      assertThat(byNotebook.handled().size() + byText.handled().size())
          .isGreaterThan(2 * notes.length);
    }
  }
}
