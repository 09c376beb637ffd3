package ma.maillage.frontend.axon.shims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import ma.maillage.frontend.axon.Noted;
import ma.maillage.frontend.axon.Notes;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.core.annotation.ParameterResolverFactory;
import org.axonframework.messaging.eventhandling.annotation.AnnotatedEventHandlingComponent;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventHandlersTest {

  private final RawAxon axon = new RawAxon(UnaryOperator.identity());

  @AfterEach
  void close() {
    axon.close();
  }

  @Test
  void rawAxonWaitsForEventsNamedAfterTheirClass() {
    var parameters =
        MultiParameterResolverFactory.ordered(
            axon.configuration.getComponent(ParameterResolverFactory.class),
            new EventPositionParameter());

    var component = new AnnotatedEventHandlingComponent<>(new Notes(), parameters);

    assertThat(component.supportedEvents()).containsExactly(new QualifiedName(Noted.class));
  }

  @Test
  void waitsForEventsUnderTheNameTheyAreStoredUnder() {
    var handlers = new EventHandlers(new Notes(), axon.configuration);

    assertThat(handlers.component("notes").supportedEvents())
        .containsExactly(new QualifiedName("test", "Noted"));
  }

  @Test
  void knowsAsWhatAnEventIsRead() {
    var handlers = new EventHandlers(new Notes(), axon.configuration);

    assertThat(handlers.payloadTypes())
        .containsExactlyEntriesOf(
            java.util.Map.of(new QualifiedName("test", "Noted"), Noted.class));
  }

  @Test
  void refusesTwoHandlersOfOneEvent() {
    var handlers = new EventHandlers(new TwoHandlers(), axon.configuration);

    assertThatThrownBy(handlers::payloadTypes).isInstanceOf(SeveralHandlersException.class);
  }

  static final class TwoHandlers {

    @EventHandler
    public void first(Noted event) {}

    @EventHandler
    public void second(Noted event) {}
  }
}
