package ma.maillage.app.representation;

import ma.maillage.api.CityCode;
import ma.maillage.api.representation.AppointAmbassador;
import ma.maillage.api.representation.CityRequestId;
import ma.maillage.api.representation.LaunchInitiative;
import ma.maillage.api.representation.RelayCityRequest;
import ma.maillage.api.representation.SubmitCityRequest;
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
        .registerEntity(EventSourcedEntityModule.autodetected(CityCode.class, Seat.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(
                SubmitCityRequest.class, SubmitCityRequestHandler.State.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(
                RelayCityRequest.class, RelayCityRequestHandler.State.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(
                CityRequestId.class, DeclineCityRequestHandler.State.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(
                LaunchInitiative.class, LaunchInitiativeHandler.State.class))
        .registerCommandHandlingModule(
            CommandHandlingModule.named("representation-decisions")
                .commandHandlers()
                .annotatedCommandHandlingComponent(configuration -> new AppointAmbassadorHandler())
                .annotatedCommandHandlingComponent(configuration -> new HandOverCityHandler())
                .annotatedCommandHandlingComponent(configuration -> new EndRepresentationHandler())
                .annotatedCommandHandlingComponent(configuration -> new SubmitCityRequestHandler())
                .annotatedCommandHandlingComponent(configuration -> new RelayCityRequestHandler())
                .annotatedCommandHandlingComponent(configuration -> new DeclineCityRequestHandler())
                .annotatedCommandHandlingComponent(configuration -> new LaunchInitiativeHandler()));
  }
}
