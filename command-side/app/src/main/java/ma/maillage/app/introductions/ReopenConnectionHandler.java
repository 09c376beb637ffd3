package ma.maillage.app.introductions;

import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.ReopenConnection;
import ma.maillage.api.introductions.Step;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Lets a proposal wait again that was dismissed, or put off. */
public final class ReopenConnectionHandler {

  @CommandHandler
  void handle(
      ReopenConnection command,
      @InjectEntity(idProperty = "connection") Standing standing,
      EventAppender appender) {
    decide(command, standing).appendTo(appender);
  }

  static Decision decide(ReopenConnection command, Standing standing) {
    Refusal refusal =
        standing.unless(command.connection(), ConnectionStatus.DISMISSED, ConnectionStatus.SNOOZED);
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    return Decision.accepted(
        new ConnectionReopened(
            command.connection(), standing.cities(), Patience.of(Step.TRIAGE, command.at())));
  }
}
