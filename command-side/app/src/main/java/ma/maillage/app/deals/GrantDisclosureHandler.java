package ma.maillage.app.deals;

import ma.maillage.api.Refusal;
import ma.maillage.api.deals.DisclosureGranted;
import ma.maillage.api.deals.GrantDisclosure;
import ma.maillage.api.deals.UnknownDeal;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Shows an investor more of a deal, open or closed; the same level again changes nothing. */
public final class GrantDisclosureHandler {

  @CommandHandler
  void handle(
      GrantDisclosure command,
      @InjectEntity(idProperty = "deal") Deal deal,
      @InjectEntity(idProperty = "investor") Investor investor,
      EventAppender appender) {
    decide(command, deal, investor).appendTo(appender);
  }

  static Decision decide(GrantDisclosure command, Deal deal, Investor investor) {
    if (deal.startup() == null) {
      return Decision.refused(new UnknownDeal(command.deal()));
    }
    Refusal notInvesting = investor.unlessInvestor(command.investor());
    if (notInvesting != null) {
      return Decision.refused(notInvesting);
    }
    return deal.disclosedTo(command.investor()) == command.level()
        ? Decision.accepted()
        : Decision.accepted(
            new DisclosureGranted(command.deal(), command.investor(), command.level()));
  }
}
