package ma.maillage.frontend.axon.shims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.maillage.frontend.axon.MemoryLog.RefusedCommit;
import ma.maillage.frontend.axon.Noted;
import ma.maillage.frontend.axon.RunningAxon;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.eventhandling.gateway.EventGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing but a command or a unit of work appends events, for only they tell a failed commit. */
class PublishTest {

  private final RawAxon axon = new RawAxon(Notebook::configure);

  @BeforeEach
  void refuseCommits() {
    axon.log.refuseCommits();
  }

  @AfterEach
  void close() {
    axon.close();
  }

  @Test
  void rawAxonReportsSuccessWhenAPublishedEventIsLost() {
    EventGateway events = axon.configuration.getComponent(EventGateway.class);

    events.publish(null, new Noted("a", "1")).join();

    assertThat(axon.log.head()).isZero();
  }

  @Test
  void aCommandFailsWhenItsEventsAreNotStored() {
    CommandGateway commands = axon.configuration.getComponent(CommandGateway.class);

    assertThatThrownBy(() -> commands.sendAndWait(new Notebook.Write("a")))
        .isInstanceOf(RefusedCommit.class);
  }

  @Test
  void aUnitOfWorkFailsWhenItsEventsAreNotStored() {
    assertThatThrownBy(() -> RunningAxon.append(axon.configuration, new Noted("a", "1")))
        .isInstanceOf(RefusedCommit.class);
  }
}
