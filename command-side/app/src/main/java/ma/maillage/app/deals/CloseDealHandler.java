package ma.maillage.app.deals;

import ma.maillage.api.Refusal;
import ma.maillage.api.deals.CloseDeal;
import ma.maillage.api.deals.DealClosed;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Ends an open round. */
public final class CloseDealHandler {

  @CommandHandler
  void handle(
      CloseDeal command, @InjectEntity(idProperty = "deal") Deal deal, EventAppender appender) {
    decide(command, deal).appendTo(appender);
  }

  static Decision decide(CloseDeal command, Deal deal) {
    Refusal refusal = deal.unlessOpen(command.deal());
    return refusal != null
        ? Decision.refused(refusal)
        : Decision.accepted(
            new DealClosed(command.deal(), deal.openedBy(), deal.revision() + 1, command.reason()));
  }
}
