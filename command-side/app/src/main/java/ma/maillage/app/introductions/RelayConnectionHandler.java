package ma.maillage.app.introductions;

import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.ConnectionRelayed;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.RelayConnection;
import ma.maillage.api.introductions.Step;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Relays a proposal that waits: both sides are asked, and have until the deadline. */
public final class RelayConnectionHandler {

  @CommandHandler
  void handle(
      RelayConnection command,
      @InjectEntity(idProperty = "connection") Standing standing,
      EventAppender appender) {
    decide(command, standing).appendTo(appender);
  }

  static Decision decide(RelayConnection command, Standing standing) {
    Refusal refusal = standing.unless(command.connection(), ConnectionStatus.PROPOSED);
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    return Decision.accepted(
        new ConnectionRelayed(
            command.connection(),
            standing.cities(),
            command.comment(),
            standing.sides(),
            command.at(),
            Patience.of(Step.CONSENT, command.at())));
  }
}
