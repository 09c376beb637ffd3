package ma.maillage.app.introductions;

import java.time.Instant;
import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.ConnectionExpired;
import ma.maillage.api.introductions.ExpireStep;
import ma.maillage.api.introductions.NotDueYet;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Ends a step that is still open when its time is over; what was taken meanwhile is refused. */
public final class ExpireStepHandler {

  @CommandHandler
  void handle(
      ExpireStep command,
      @InjectEntity(idProperty = "connection") Standing standing,
      EventAppender appender) {
    decide(command, standing).appendTo(appender);
  }

  static Decision decide(ExpireStep command, Standing standing) {
    Refusal refusal = standing.unlessWaiting(command.connection(), command.step(), command.due());
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    Instant due = command.due().expiresAt();
    if (command.at().isBefore(due)) {
      return Decision.refused(new NotDueYet(command.connection(), due));
    }
    return Decision.accepted(
        new ConnectionExpired(command.connection(), standing.sides(), command.step()));
  }
}
