package ma.maillage.app.introductions;

import ma.maillage.api.introductions.ConnectionId;
import ma.maillage.api.introductions.ProposeConnection;
import ma.maillage.api.introductions.RelayConnection;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;

/** Registers the decisions of this package with Axon. */
public final class IntroductionsDecisions {

  private IntroductionsDecisions() {}

  public static EventSourcingConfigurer configure(EventSourcingConfigurer configurer) {
    return configurer
        .registerEntity(EventSourcedEntityModule.autodetected(ProposeConnection.class, Pair.class))
        .registerEntity(EventSourcedEntityModule.autodetected(ConnectionId.class, Standing.class))
        .registerEntity(EventSourcedEntityModule.autodetected(ConnectionId.class, Stake.class))
        .registerEntity(EventSourcedEntityModule.autodetected(RelayConnection.class, Load.class))
        .registerCommandHandlingModule(
            CommandHandlingModule.named("introductions-decisions")
                .commandHandlers()
                .annotatedCommandHandlingComponent(configuration -> new ProposeConnectionHandler())
                .annotatedCommandHandlingComponent(configuration -> new RelayConnectionHandler())
                .annotatedCommandHandlingComponent(configuration -> new DismissConnectionHandler())
                .annotatedCommandHandlingComponent(configuration -> new ReopenConnectionHandler())
                .annotatedCommandHandlingComponent(
                    configuration -> new ConsentToConnectionHandler())
                .annotatedCommandHandlingComponent(configuration -> new DeclineConnectionHandler())
                .annotatedCommandHandlingComponent(configuration -> new SnoozeConnectionHandler())
                .annotatedCommandHandlingComponent(configuration -> new WakeConnectionHandler())
                .annotatedCommandHandlingComponent(configuration -> new ProposeMeetingHandler())
                .annotatedCommandHandlingComponent(configuration -> new AgreeToMeetingHandler())
                .annotatedCommandHandlingComponent(configuration -> new RecordOutcomeHandler())
                .annotatedCommandHandlingComponent(configuration -> new RemindOfStepHandler())
                .annotatedCommandHandlingComponent(configuration -> new ExpireStepHandler()));
  }
}
