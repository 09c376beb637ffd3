package ma.maillage.app.surveys;

import ma.maillage.api.surveys.OpenSurvey;
import ma.maillage.api.surveys.SurveyAlreadyOpened;
import ma.maillage.api.surveys.SurveyOpened;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Opens a survey under an id that is free. */
public final class OpenSurveyHandler {

  @CommandHandler
  void handle(
      OpenSurvey command,
      @InjectEntity(idProperty = "survey") Survey survey,
      EventAppender appender) {
    decide(command, survey).appendTo(appender);
  }

  static Decision decide(OpenSurvey command, Survey survey) {
    return survey.opened() == null
        ? Decision.accepted(
            new SurveyOpened(
                command.survey(),
                command.title(),
                command.year(),
                command.invited(),
                command.lastDay()))
        : Decision.refused(new SurveyAlreadyOpened(command.survey()));
  }
}
