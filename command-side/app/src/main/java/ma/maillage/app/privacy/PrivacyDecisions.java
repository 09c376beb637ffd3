package ma.maillage.app.privacy;

import ma.maillage.api.privacy.ErasePerson;
import ma.maillage.api.privacy.RecordContact;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;

/** Registers the decisions of this package with Axon. */
public final class PrivacyDecisions {

  private PrivacyDecisions() {}

  public static EventSourcingConfigurer configure(EventSourcingConfigurer configurer) {
    return configurer
        .registerEntity(
            EventSourcedEntityModule.autodetected(
                RecordContact.class, RecordContactHandler.State.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(
                ErasePerson.class, ErasePersonHandler.State.class))
        .registerCommandHandlingModule(
            CommandHandlingModule.named("privacy-decisions")
                .commandHandlers()
                .annotatedCommandHandlingComponent(configuration -> new RecordContactHandler())
                .annotatedCommandHandlingComponent(configuration -> new ErasePersonHandler()));
  }
}
