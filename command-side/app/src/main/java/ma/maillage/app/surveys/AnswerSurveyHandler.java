package ma.maillage.app.surveys;

import java.time.ZoneOffset;
import ma.maillage.api.surveys.AnswerSurvey;
import ma.maillage.api.surveys.NotInvitedToSurvey;
import ma.maillage.api.surveys.SurveyAlreadyAnswered;
import ma.maillage.api.surveys.SurveyAnswered;
import ma.maillage.api.surveys.SurveyOpened;
import ma.maillage.api.surveys.SurveyOver;
import ma.maillage.api.surveys.UnknownSurvey;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Takes the answer of one who is asked, once, until the end of the last day. */
public final class AnswerSurveyHandler {

  @CommandHandler
  void handle(
      AnswerSurvey command,
      @InjectEntity(idProperty = "survey") Survey survey,
      EventAppender appender) {
    decide(command, survey).appendTo(appender);
  }

  static Decision decide(AnswerSurvey command, Survey survey) {
    SurveyOpened opened = survey.opened();
    if (opened == null) {
      return Decision.refused(new UnknownSurvey(command.survey()));
    }
    if (!opened.invited().contains(command.participant())) {
      return Decision.refused(new NotInvitedToSurvey(command.survey(), command.participant()));
    }
    if (command.at().atOffset(ZoneOffset.UTC).toLocalDate().isAfter(opened.lastDay())) {
      return Decision.refused(new SurveyOver(command.survey(), opened.lastDay()));
    }
    return survey.answered().contains(command.participant())
        ? Decision.refused(new SurveyAlreadyAnswered(command.survey(), command.participant()))
        : Decision.accepted(
            new SurveyAnswered(command.survey(), command.participant(), command.satisfaction()));
  }
}
