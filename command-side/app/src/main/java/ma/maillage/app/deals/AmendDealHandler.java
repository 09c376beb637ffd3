package ma.maillage.app.deals;

import ma.maillage.api.Refusal;
import ma.maillage.api.deals.AmendDeal;
import ma.maillage.api.deals.DealAmended;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Says anew what an open round offers, if that differs from what it offered. */
public final class AmendDealHandler {

  @CommandHandler
  void handle(
      AmendDeal command, @InjectEntity(idProperty = "deal") Deal deal, EventAppender appender) {
    decide(command, deal).appendTo(appender);
  }

  static Decision decide(AmendDeal command, Deal deal) {
    Refusal refusal = deal.unlessOpen(command.deal());
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    return command.round().equals(deal.round())
        ? Decision.accepted()
        : Decision.accepted(
            new DealAmended(command.deal(), deal.openedBy(), deal.revision() + 1, command.round()));
  }
}
