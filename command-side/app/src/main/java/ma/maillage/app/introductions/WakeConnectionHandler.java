package ma.maillage.app.introductions;

import java.time.Instant;
import java.util.Objects;
import ma.maillage.api.Refusal;
import ma.maillage.api.introductions.ConnectionReopened;
import ma.maillage.api.introductions.ConnectionStatus;
import ma.maillage.api.introductions.NotDueYet;
import ma.maillage.api.introductions.Step;
import ma.maillage.api.introductions.WakeConnection;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/**
 * Lets a proposal wait again that was put off until then, once: what was woken, or put off anew, is
 * not in that state any more.
 */
public final class WakeConnectionHandler {

  @CommandHandler
  void handle(
      WakeConnection command,
      @InjectEntity(idProperty = "connection") Standing standing,
      EventAppender appender) {
    decide(command, standing).appendTo(appender);
  }

  static Decision decide(WakeConnection command, Standing standing) {
    Refusal refusal = standing.unless(command.connection(), ConnectionStatus.SNOOZED);
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    Instant until = Objects.requireNonNull(standing.until());
    if (!until.equals(command.until()) || command.at().isBefore(until)) {
      return Decision.refused(new NotDueYet(command.connection(), until));
    }
    return Decision.accepted(
        new ConnectionReopened(
            command.connection(), standing.cities(), Patience.of(Step.TRIAGE, command.at())));
  }
}
