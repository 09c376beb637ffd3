package ma.maillage.app;

import static org.assertj.core.api.Assertions.assertThat;

import ma.maillage.api.Refusal;
import ma.maillage.api.RefusedException;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.test.fixture.AxonTestFixture;
import org.axonframework.test.fixture.AxonTestPhase;
import org.axonframework.update.UpdateCheckerConfigurationEnhancer;

/**
 * Given events, when a command, then events or a refusal: over the configuration of the product.
 */
public final class Scenario {

  private final AxonTestPhase.Given given;

  private Scenario(AxonTestPhase.Given given) {
    this.given = given;
  }

  public static Scenario given(Object... events) {
    EventSourcingConfigurer configurer =
        CommandSide.configure(EventSourcingConfigurer.create())
            .componentRegistry(
                registry -> registry.disableEnhancer(UpdateCheckerConfigurationEnhancer.class));
    AxonTestPhase.Given given =
        AxonTestFixture.with(configurer, AxonTestFixture.Customization::disableAxonServer).given();
    return new Scenario(events.length == 0 ? given.noPriorActivity() : given.events(events));
  }

  public Outcome when(Object command) {
    return new Outcome(given.when().command(command).then());
  }

  /** What became of the command. */
  public static final class Outcome {

    private final AxonTestPhase.Then.Command then;

    private Outcome(AxonTestPhase.Then.Command then) {
      this.then = then;
    }

    public void then(Object... events) {
      then.success().events(events);
    }

    public void thenNothing() {
      then.success().noEvents();
    }

    public void thenRefused(Refusal refusal) {
      then.noEvents()
          .exceptionSatisfies(
              thrown ->
                  assertThat(thrown)
                      .isInstanceOfSatisfying(
                          RefusedException.class,
                          refused -> assertThat(refused.refusal()).isEqualTo(refusal)));
    }
  }
}
