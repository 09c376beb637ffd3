package ma.maillage.app.representation;

import ma.maillage.api.representation.AppointAmbassador;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;

/** Registers the decisions of this package with Axon. */
public final class RepresentationDecisions {

  private RepresentationDecisions() {}

  public static EventSourcingConfigurer configure(EventSourcingConfigurer configurer) {
    return configurer
        .registerEntity(
            EventSourcedEntityModule.autodetected(
                AppointAmbassador.class, AppointAmbassadorHandler.State.class))
        .registerCommandHandlingModule(
            CommandHandlingModule.named("representation-decisions")
                .commandHandlers()
                .annotatedCommandHandlingComponent(
                    configuration -> new AppointAmbassadorHandler()));
  }
}
