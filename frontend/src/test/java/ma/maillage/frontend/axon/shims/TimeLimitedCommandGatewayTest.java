package ma.maillage.frontend.axon.shims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.EmptyApplicationContext;
import org.axonframework.messaging.core.unitofwork.SimpleUnitOfWorkFactory;
import org.axonframework.messaging.core.unitofwork.UnitOfWork;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.junit.jupiter.api.Test;

class TimeLimitedCommandGatewayTest {

  private static final Duration LIMIT = Duration.ofMillis(100);

  @Test
  void rawAxonNeverAnswersWhenAUnitOfWorkFailsBeforeItsHandler() {
    try (var axon = new RawAxon(TimeLimitedCommandGatewayTest::failingBeforeTheHandler)) {
      CommandGateway commands = axon.configuration.getComponent(CommandGateway.class);

      var answer = commands.send(new Notebook.Write("a")).getResultMessage();

      assertThatThrownBy(() -> answer.get(300, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
    }
  }

  @Test
  void saysAfterAWhileThatTheOutcomeIsUnknown() {
    try (var axon = new RawAxon(TimeLimitedCommandGatewayTest::failingBeforeTheHandler)) {
      assertThatThrownBy(() -> limited(axon).sendAndWait(new Notebook.Write("a")))
          .isInstanceOf(CommandTimedOutException.class)
          .hasMessage("Write was not answered within PT0.1S");
    }
  }

  @Test
  void handsOverAnAnswerThatComesInTime() {
    try (var axon = new RawAxon(Notebook::configure)) {
      assertThat(limited(axon).sendAndWait(new Notebook.WriteElsewhere("a", "b"), Integer.class))
          .isEqualTo(1);
    }
  }

  private static CommandGateway limited(RawAxon axon) {
    return new TimeLimitedCommandGateway(
        () -> axon.configuration.getComponent(CommandGateway.class), LIMIT);
  }

  private static EventSourcingConfigurer failingBeforeTheHandler(
      EventSourcingConfigurer configurer) {
    UnitOfWorkFactory units = new SimpleUnitOfWorkFactory(EmptyApplicationContext.INSTANCE);
    return Notebook.configure(configurer)
        .messaging(
            messaging ->
                messaging.registerUnitOfWorkFactory(
                    axon ->
                        (identifier, customization) -> {
                          UnitOfWork unit = units.create(identifier, customization);
                          unit.runOnPreInvocation(
                              context -> {
                                throw new IllegalStateException("no connection");
                              });
                          return unit;
                        }));
  }
}
