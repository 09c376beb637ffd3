package ma.maillage.app.directory;

import ma.maillage.api.directory.DescribeParticipant;
import ma.maillage.api.directory.Membership;
import ma.maillage.api.directory.RegisterParticipant;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;

/** Registers the decisions of this package with Axon. */
public final class DirectoryDecisions {

  private DirectoryDecisions() {}

  public static EventSourcingConfigurer configure(EventSourcingConfigurer configurer) {
    return configurer
        .registerEntity(
            EventSourcedEntityModule.autodetected(
                RegisterParticipant.class, RegisterParticipantHandler.State.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(
                DescribeParticipant.class, DescribeParticipantHandler.State.class))
        .registerEntity(EventSourcedEntityModule.autodetected(Membership.class, Belonging.class))
        .registerCommandHandlingModule(
            CommandHandlingModule.named("directory-decisions")
                .commandHandlers()
                .annotatedCommandHandlingComponent(
                    configuration -> new RegisterParticipantHandler())
                .annotatedCommandHandlingComponent(
                    configuration -> new DescribeParticipantHandler())
                .annotatedCommandHandlingComponent(configuration -> new BeginMembershipHandler())
                .annotatedCommandHandlingComponent(configuration -> new EndMembershipHandler()));
  }
}
