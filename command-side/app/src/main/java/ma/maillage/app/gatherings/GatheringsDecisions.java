package ma.maillage.app.gatherings;

import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.gatherings.GatheringId;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;

/** Registers the decisions of this package with Axon. */
public final class GatheringsDecisions {

  private GatheringsDecisions() {}

  public static EventSourcingConfigurer configure(EventSourcingConfigurer configurer) {
    return configurer
        .registerEntity(EventSourcedEntityModule.autodetected(GatheringId.class, Gathering.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(ParticipantId.class, TakingPart.class))
        .registerCommandHandlingModule(
            CommandHandlingModule.named("gatherings-decisions")
                .commandHandlers()
                .annotatedCommandHandlingComponent(configuration -> new PlanGatheringHandler())
                .annotatedCommandHandlingComponent(configuration -> new JoinGatheringHandler())
                .annotatedCommandHandlingComponent(configuration -> new WishMeetingHandler())
                .annotatedCommandHandlingComponent(configuration -> new ArrangeGatheringHandler()));
  }
}
