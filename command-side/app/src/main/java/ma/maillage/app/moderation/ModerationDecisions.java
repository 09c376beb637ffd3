package ma.maillage.app.moderation;

import ma.maillage.api.moderation.SwitchModeration;
import ma.maillage.api.statements.Statement;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;

/** Registers the decisions of this package with Axon. */
public final class ModerationDecisions {

  private ModerationDecisions() {}

  public static EventSourcingConfigurer configure(EventSourcingConfigurer configurer) {
    return configurer
        .registerEntity(EventSourcedEntityModule.autodetected(Statement.class, Draft.class))
        .registerEntity(
            EventSourcedEntityModule.autodetected(
                SwitchModeration.class, SwitchModerationHandler.State.class))
        .registerCommandHandlingModule(
            CommandHandlingModule.named("moderation-decisions")
                .commandHandlers()
                .annotatedCommandHandlingComponent(configuration -> new SubmitDraftHandler())
                .annotatedCommandHandlingComponent(configuration -> new JudgeDraftHandler())
                .annotatedCommandHandlingComponent(configuration -> new WithdrawDraftHandler())
                .annotatedCommandHandlingComponent(configuration -> new SwitchModerationHandler()));
  }
}
