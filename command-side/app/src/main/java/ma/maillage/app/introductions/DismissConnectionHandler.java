package ma.maillage.app.introductions;

import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.CommentRequired;
import ma.maillage.api.introductions.ConnectionDismissed;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.DismissConnection;
import ma.maillage.api.introductions.DismissalReason;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Dismisses a proposal that waits; the reason OTHER has to be said in words. */
public final class DismissConnectionHandler {

  @CommandHandler
  void handle(
      DismissConnection command,
      @InjectEntity(idProperty = "connection") Standing standing,
      EventAppender appender) {
    decide(command, standing).appendTo(appender);
  }

  static Decision decide(DismissConnection command, Standing standing) {
    Refusal refusal = standing.unless(command.connection(), ConnectionStatus.PROPOSED);
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    if (command.reason() == DismissalReason.OTHER && command.comment() == null) {
      return Decision.refused(new CommentRequired());
    }
    return Decision.accepted(
        new ConnectionDismissed(
            command.connection(), standing.cities(), command.reason(), command.comment()));
  }
}
