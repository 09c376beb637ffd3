package ma.maillage.app.duplicates;

import ma.maillage.api.directory.ParticipantId;
import ma.maillage.app.decision.Identity;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;

/** Registers the decisions of this package with Axon. */
public final class DuplicatesDecisions {

  private DuplicatesDecisions() {}

  public static EventSourcingConfigurer configure(EventSourcingConfigurer configurer) {
    return configurer
        .registerEntity(EventSourcedEntityModule.autodetected(ParticipantId.class, Identity.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(ParticipantId.class, Belongings.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(ParticipantId.class, Difference.class))
        .registerCommandHandlingModule(
            CommandHandlingModule.named("duplicates-decisions")
                .commandHandlers()
                .annotatedCommandHandlingComponent(configuration -> new MergeParticipantsHandler())
                .annotatedCommandHandlingComponent(configuration -> new UndoMergeHandler())
                .annotatedCommandHandlingComponent(configuration -> new TellApartHandler())
                .annotatedCommandHandlingComponent(configuration -> new UndoTellingApartHandler()));
  }
}
