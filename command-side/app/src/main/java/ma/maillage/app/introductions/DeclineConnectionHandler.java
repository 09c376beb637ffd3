package ma.maillage.app.introductions;

import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.CommentRequired;
import ma.maillage.api.introductions.ConnectionDeclined;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.DeclineConnection;
import ma.maillage.api.introductions.DeclineReason;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/**
 * Lets a side decline, also after it consented, as long as the other has not; the reason OTHER has
 * to be said in words.
 */
public final class DeclineConnectionHandler {

  @CommandHandler
  void handle(
      DeclineConnection command,
      @InjectEntity(idProperty = "connection") Standing standing,
      EventAppender appender) {
    decide(command, standing).appendTo(appender);
  }

  static Decision decide(DeclineConnection command, Standing standing) {
    Refusal refusal =
        standing.unlessSide(command.connection(), command.participant(), ConnectionStatus.RELAYED);
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    if (command.reason() == DeclineReason.OTHER && command.comment() == null) {
      return Decision.refused(new CommentRequired());
    }
    return Decision.accepted(
        new ConnectionDeclined(
            command.connection(),
            standing.sides(),
            command.participant(),
            command.reason(),
            command.comment()));
  }
}
