package ma.maillage.app.places;

import ma.maillage.api.places.EligibilityRulesSet;
import ma.maillage.api.places.SetEligibilityRules;
import ma.maillage.api.places.UnknownSite;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Records a version of the rules, once. */
public final class SetEligibilityRulesHandler {

  @CommandHandler
  void handle(
      SetEligibilityRules command,
      @InjectEntity(idProperty = "site") Site site,
      EventAppender appender) {
    decide(command, site).appendTo(appender);
  }

  static Decision decide(SetEligibilityRules command, Site site) {
    if (!site.opened()) {
      return Decision.refused(new UnknownSite(command.site()));
    }
    return site.known().rules().contains(command.rules())
        ? Decision.accepted()
        : Decision.accepted(new EligibilityRulesSet(command.site(), command.rules()));
  }
}
