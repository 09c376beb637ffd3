package ma.maillage.app.renewal;

import java.time.Instant;
import java.util.Objects;
import ma.maillage.api.Refusal;
import ma.maillage.api.renewal.AskForRenewal;
import ma.maillage.api.renewal.RenewalAsked;
import ma.maillage.api.renewal.RenewalNotDue;
import ma.maillage.api.renewal.Validity;
import ma.maillage.api.statements.Statement;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/**
 * Asks whether what stands is still right, once: what was said anew meanwhile is refused, and
 * asking again changes nothing.
 */
public final class AskForRenewalHandler {

  @CommandHandler
  void handle(
      AskForRenewal command,
      @InjectEntity(idProperty = "statement") Upkeep upkeep,
      EventAppender appender) {
    decide(command, upkeep).appendTo(appender);
  }

  static Decision decide(AskForRenewal command, Upkeep upkeep) {
    Refusal refusal = upkeep.unlessStanding(command.at());
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    if (upkeep.asked()) {
      return Decision.accepted();
    }
    Statement statement = command.statement();
    Instant saidAt = Objects.requireNonNull(upkeep.saidAt());
    Instant due = Validity.endsAt(statement.subject().kind(), saidAt);
    if (command.at().isBefore(due)) {
      return Decision.refused(new RenewalNotDue(statement.subject(), due));
    }
    return Decision.accepted(
        new RenewalAsked(statement.owner(), statement.subject(), upkeep.city(), saidAt));
  }
}
