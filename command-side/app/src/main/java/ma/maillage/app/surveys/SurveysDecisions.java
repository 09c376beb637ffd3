package ma.maillage.app.surveys;

import ma.maillage.api.surveys.SurveyId;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;

/** Registers the decisions of this package with Axon. */
public final class SurveysDecisions {

  private SurveysDecisions() {}

  public static EventSourcingConfigurer configure(EventSourcingConfigurer configurer) {
    return configurer
        .registerEntity(EventSourcedEntityModule.autodetected(SurveyId.class, Survey.class))
        .registerCommandHandlingModule(
            CommandHandlingModule.named("surveys-decisions")
                .commandHandlers()
                .annotatedCommandHandlingComponent(configuration -> new OpenSurveyHandler())
                .annotatedCommandHandlingComponent(configuration -> new AnswerSurveyHandler()));
  }
}
