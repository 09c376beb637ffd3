package ma.maillage.app.introductions;

import java.time.Instant;
import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.ConnectionSnoozed;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.SnoozeConnection;
import ma.maillage.api.introductions.SnoozeOutOfRange;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Puts a proposal that waits off until a later time. */
public final class SnoozeConnectionHandler {

  @CommandHandler
  void handle(
      SnoozeConnection command,
      @InjectEntity(idProperty = "connection") Standing standing,
      EventAppender appender) {
    decide(command, standing).appendTo(appender);
  }

  static Decision decide(SnoozeConnection command, Standing standing) {
    Refusal refusal = standing.unless(command.connection(), ConnectionStatus.PROPOSED);
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    Instant latest = command.at().plus(Patience.SNOOZE);
    if (!command.until().isAfter(command.at()) || command.until().isAfter(latest)) {
      return Decision.refused(new SnoozeOutOfRange(command.until(), latest));
    }
    return Decision.accepted(
        new ConnectionSnoozed(
            command.connection(), standing.cities(), command.until(), command.comment()));
  }
}
