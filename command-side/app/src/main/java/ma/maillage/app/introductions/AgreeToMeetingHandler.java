package ma.maillage.app.introductions;

import java.util.Objects;
import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.AgreeToMeeting;
import ma.maillage.api.introductions.ConnectionMeetingAgreed;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.MeetingInThePast;
import ma.maillage.api.introductions.OwnMeetingProposal;
import ma.maillage.api.introductions.Step;
import ma.maillage.api.introductions.TimeNotOffered;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Lets the side that was asked agree to one of the times that lie ahead. */
public final class AgreeToMeetingHandler {

  @CommandHandler
  void handle(
      AgreeToMeeting command,
      @InjectEntity(idProperty = "connection") Standing standing,
      EventAppender appender) {
    decide(command, standing).appendTo(appender);
  }

  static Decision decide(AgreeToMeeting command, Standing standing) {
    Refusal refusal =
        standing.unlessSide(
            command.connection(), command.participant(), ConnectionStatus.MEETING_PROPOSED);
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    Standing.Asked asked = Objects.requireNonNull(standing.asked());
    if (asked.by().equals(command.participant())) {
      return Decision.refused(new OwnMeetingProposal(command.participant()));
    }
    if (!asked.offer().times().contains(command.time())) {
      return Decision.refused(new TimeNotOffered(command.time(), asked.offer().times()));
    }
    if (!command.time().isAfter(command.at())) {
      return Decision.refused(new MeetingInThePast(command.time()));
    }
    return Decision.accepted(
        new ConnectionMeetingAgreed(
            command.connection(),
            standing.sides(),
            command.participant(),
            command.time(),
            asked.offer().online(),
            asked.offer().where(),
            Patience.of(Step.OUTCOME, command.time())));
  }
}
