package ma.maillage.app.renewal;

import ma.maillage.api.statements.Statement;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;

/** Registers the decisions of this package with Axon. */
public final class RenewalDecisions {

  private RenewalDecisions() {}

  public static EventSourcingConfigurer configure(EventSourcingConfigurer configurer) {
    return configurer
        .registerEntity(EventSourcedEntityModule.autodetected(Statement.class, Upkeep.class))
        .registerCommandHandlingModule(
            CommandHandlingModule.named("renewal-decisions")
                .commandHandlers()
                .annotatedCommandHandlingComponent(configuration -> new RenewHandler())
                .annotatedCommandHandlingComponent(configuration -> new AskForRenewalHandler()));
  }
}
