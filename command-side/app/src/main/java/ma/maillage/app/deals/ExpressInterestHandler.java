package ma.maillage.app.deals;

import ma.maillage.api.Refusal;
import ma.maillage.api.deals.ExpressInterest;
import ma.maillage.api.deals.InterestExpressed;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Takes the interest of an investor in an open deal, once. */
public final class ExpressInterestHandler {

  @CommandHandler
  void handle(
      ExpressInterest command,
      @InjectEntity(idProperty = "deal") Deal deal,
      @InjectEntity(idProperty = "investor") Investor investor,
      EventAppender appender) {
    decide(command, deal, investor).appendTo(appender);
  }

  static Decision decide(ExpressInterest command, Deal deal, Investor investor) {
    Refusal notOpen = deal.unlessOpen(command.deal());
    if (notOpen != null) {
      return Decision.refused(notOpen);
    }
    Refusal notInvesting = investor.unlessInvestor(command.investor());
    if (notInvesting != null) {
      return Decision.refused(notInvesting);
    }
    return deal.interested().contains(command.investor())
        ? Decision.accepted()
        : Decision.accepted(
            new InterestExpressed(command.deal(), deal.openedBy(), command.investor()));
  }
}
