package ma.maillage.app.duplicates;

import ma.maillage.api.Refusal;
import ma.maillage.api.duplicates.ToldApartUndone;
import ma.maillage.api.duplicates.UndoTellingApart;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Takes back that two participants are not the same, if anybody said it. */
public final class UndoTellingApartHandler {

  @CommandHandler
  void handle(
      UndoTellingApart command,
      @InjectEntity(idProperty = "one") Difference one,
      @InjectEntity(idProperty = "other") Difference other,
      EventAppender appender) {
    decide(command, one, other).appendTo(appender);
  }

  static Decision decide(UndoTellingApart command, Difference one, Difference other) {
    Refusal refusal = Difference.unlessRegistered(one, other);
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    return one.from().contains(command.other())
        ? Decision.accepted(new ToldApartUndone(command.one(), command.other()))
        : Decision.accepted();
  }
}
