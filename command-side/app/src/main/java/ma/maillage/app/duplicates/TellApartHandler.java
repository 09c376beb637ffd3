package ma.maillage.app.duplicates;

import ma.maillage.api.Refusal;
import ma.maillage.api.duplicates.ParticipantsToldApart;
import ma.maillage.api.duplicates.TellApart;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Says that two participants are not the same; saying it again changes nothing. */
public final class TellApartHandler {

  @CommandHandler
  void handle(
      TellApart command,
      @InjectEntity(idProperty = "one") Difference one,
      @InjectEntity(idProperty = "other") Difference other,
      EventAppender appender) {
    decide(command, one, other).appendTo(appender);
  }

  static Decision decide(TellApart command, Difference one, Difference other) {
    Refusal refusal = Difference.unlessRegistered(one, other);
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    return one.from().contains(command.other())
        ? Decision.accepted()
        : Decision.accepted(new ParticipantsToldApart(command.one(), command.other()));
  }
}
