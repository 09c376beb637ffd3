package ma.maillage.app.introductions;

import java.time.Instant;
import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.ConnectionMeetingProposed;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.MeetingInThePast;
import ma.maillage.api.introductions.ProposeMeeting;
import ma.maillage.api.introductions.Step;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/**
 * Takes times and a place that a side proposes once both know each other, in place of what was
 * proposed or agreed before.
 */
public final class ProposeMeetingHandler {

  @CommandHandler
  void handle(
      ProposeMeeting command,
      @InjectEntity(idProperty = "connection") Standing standing,
      EventAppender appender) {
    decide(command, standing).appendTo(appender);
  }

  static Decision decide(ProposeMeeting command, Standing standing) {
    Refusal refusal =
        standing.unlessSide(
            command.connection(),
            command.participant(),
            ConnectionStatus.REVEALED,
            ConnectionStatus.MEETING_PROPOSED,
            ConnectionStatus.MEETING_AGREED);
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    Instant first = command.offer().times().getFirst();
    if (!first.isAfter(command.at())) {
      return Decision.refused(new MeetingInThePast(first));
    }
    return Decision.accepted(
        new ConnectionMeetingProposed(
            command.connection(),
            standing.sides(),
            command.participant(),
            command.offer(),
            Patience.of(Step.ANSWER, command.at())));
  }
}
