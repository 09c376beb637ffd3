package ma.maillage.app.introductions;

import java.time.Instant;
import java.util.Objects;
import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.ConnectionReminded;
import ma.maillage.api.introductions.NotDueYet;
import ma.maillage.api.introductions.RemindOfStep;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/**
 * Reminds of a step that is still open, once: what was taken is refused, and reminding again
 * changes nothing.
 */
public final class RemindOfStepHandler {

  @CommandHandler
  void handle(
      RemindOfStep command,
      @InjectEntity(idProperty = "connection") Standing standing,
      EventAppender appender) {
    decide(command, standing).appendTo(appender);
  }

  static Decision decide(RemindOfStep command, Standing standing) {
    Refusal refusal = standing.unlessWaiting(command.connection(), command.step(), command.due());
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    Instant due = command.due().remindAt();
    if (command.at().isBefore(due)) {
      return Decision.refused(new NotDueYet(command.connection(), due));
    }
    if (Objects.requireNonNull(standing.waiting()).reminded()) {
      return Decision.accepted();
    }
    return Decision.accepted(
        new ConnectionReminded(
            command.connection(), standing.cities(), command.step(), standing.awaited()));
  }
}
