package ma.maillage.app.places;

import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.SiteId;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;

/** Registers the decisions of this package with Axon. */
public final class PlacesDecisions {

  private PlacesDecisions() {}

  public static EventSourcingConfigurer configure(EventSourcingConfigurer configurer) {
    return configurer
        .registerEntity(EventSourcedEntityModule.autodetected(SiteId.class, Site.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(ParticipantId.class, Registered.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(PlaceApplicationId.class, Submission.class))
        .registerCommandHandlingModule(
            CommandHandlingModule.named("places-decisions")
                .commandHandlers()
                .annotatedCommandHandlingComponent(configuration -> new OpenSiteHandler())
                .annotatedCommandHandlingComponent(configuration -> new StateSiteFactHandler())
                .annotatedCommandHandlingComponent(
                    configuration -> new SetEligibilityRulesHandler())
                .annotatedCommandHandlingComponent(configuration -> new ApplyForPlaceHandler())
                .annotatedCommandHandlingComponent(
                    configuration -> new CompletePlaceApplicationHandler())
                .annotatedCommandHandlingComponent(
                    configuration -> new WithdrawPlaceApplicationHandler())
                .annotatedCommandHandlingComponent(configuration -> new RecommendCandidateHandler())
                .annotatedCommandHandlingComponent(configuration -> new MoveCandidateHandler())
                .annotatedCommandHandlingComponent(configuration -> new AcceptPlaceHandler())
                .annotatedCommandHandlingComponent(configuration -> new DeclinePlaceHandler())
                .annotatedCommandHandlingComponent(configuration -> new LeaveSiteHandler())
                .annotatedCommandHandlingComponent(configuration -> new PassPlacesOnHandler()));
  }
}
