package ma.maillage.app.introductions;

import java.util.List;
import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.ConnectionConsented;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.ConsentToConnection;
import ma.maillage.api.introductions.IdentitiesRevealed;
import ma.maillage.api.introductions.Step;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/**
 * Takes the consent of a side; the second one reveals both to each other in the same commit, and
 * discloses the deal in full if it is about one. Consenting again changes nothing.
 */
public final class ConsentToConnectionHandler {

  @CommandHandler
  void handle(
      ConsentToConnection command,
      @InjectEntity(idProperty = "connection") Standing standing,
      @InjectEntity(idProperty = "connection") Stake stake,
      EventAppender appender) {
    decide(command, standing, stake).appendTo(appender);
  }

  static Decision decide(ConsentToConnection command, Standing standing, Stake stake) {
    if (consentedBefore(command, standing)) {
      return Decision.accepted();
    }
    Refusal refusal =
        standing.unlessSide(command.connection(), command.participant(), ConnectionStatus.RELAYED);
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    var consented = new ConnectionConsented(command.connection(), command.participant());
    if (standing.consents().isEmpty()) {
      return Decision.accepted(consented);
    }
    var revealed =
        new IdentitiesRevealed(
            command.connection(),
            List.copyOf(standing.sides()),
            Patience.of(Step.MEETING, command.at()));
    return stake.disclosure() == null
        ? Decision.accepted(consented, revealed)
        : Decision.accepted(consented, revealed, stake.disclosure());
  }

  private static boolean consentedBefore(ConsentToConnection command, Standing standing) {
    boolean open =
        standing.status() == ConnectionStatus.RELAYED
            || standing.status() == ConnectionStatus.REVEALED;
    return open && standing.consents().contains(command.participant());
  }
}
