package ma.maillage.app.deals;

import ma.maillage.api.deals.DisclosureLevel;
import ma.maillage.api.deals.DisclosureRevoked;
import ma.maillage.api.deals.RevokeDisclosure;
import ma.maillage.api.deals.UnknownDeal;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Shows an investor a deal blind again; nothing happens when it was not shown more. */
public final class RevokeDisclosureHandler {

  @CommandHandler
  void handle(
      RevokeDisclosure command,
      @InjectEntity(idProperty = "deal") Deal deal,
      EventAppender appender) {
    decide(command, deal).appendTo(appender);
  }

  static Decision decide(RevokeDisclosure command, Deal deal) {
    if (deal.startup() == null) {
      return Decision.refused(new UnknownDeal(command.deal()));
    }
    return deal.disclosedTo(command.investor()) == DisclosureLevel.BLIND
        ? Decision.accepted()
        : Decision.accepted(new DisclosureRevoked(command.deal(), command.investor()));
  }
}
