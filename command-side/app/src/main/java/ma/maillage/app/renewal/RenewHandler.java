package ma.maillage.app.renewal;

import ma.maillage.api.Refusal;
import ma.maillage.api.renewal.Renew;
import ma.maillage.api.renewal.Renewed;
import ma.maillage.api.statements.Statement;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Records that what stands is still right; saying so again on the same day changes nothing. */
public final class RenewHandler {

  @CommandHandler
  void handle(
      Renew command,
      @InjectEntity(idProperty = "statement") Upkeep upkeep,
      EventAppender appender) {
    decide(command, upkeep).appendTo(appender);
  }

  static Decision decide(Renew command, Upkeep upkeep) {
    Refusal refusal = upkeep.unlessStanding(command.at());
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    if (upkeep.saidOnTheDayOf(command.at())) {
      return Decision.accepted();
    }
    Statement statement = command.statement();
    return Decision.accepted(new Renewed(statement.owner(), statement.subject(), command.at()));
  }
}
