package ma.maillage.frontend.axon.shims;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;

/** Why decisions read their state before they append, and states look whose an event is. */
class ForeignEventsTest {

  @Test
  void rawAxonLetsAnEntityEvolveOnAnEventOfAnother() {
    try (var axon = new RawAxon(Notebook::configure)) {
      CommandGateway commands = axon.configuration.getComponent(CommandGateway.class);

      Integer lines = commands.sendAndWait(new Notebook.WriteElsewhere("a", "b"), Integer.class);

      assertThat(lines).isEqualTo(1);
    }
  }
}
