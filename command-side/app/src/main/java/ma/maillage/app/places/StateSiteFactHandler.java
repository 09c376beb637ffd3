package ma.maillage.app.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ma.maillage.api.places.CapacityBelowHeld;
import ma.maillage.api.places.SiteFactStated;
import ma.maillage.api.places.StateSiteFact;
import ma.maillage.api.places.UnknownSite;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/**
 * Records a number of a site, once, unless more places are held than it leaves; offers the places
 * it frees.
 */
public final class StateSiteFactHandler {

  @CommandHandler
  void handle(
      StateSiteFact command, @InjectEntity(idProperty = "site") Site site, EventAppender appender) {
    decide(command, site).appendTo(appender);
  }

  static Decision decide(StateSiteFact command, Site site) {
    if (!site.opened()) {
      return Decision.refused(new UnknownSite(command.site()));
    }
    if (site.known().facts().contains(command.fact())) {
      return Decision.accepted();
    }
    SiteFactStated stated = new SiteFactStated(command.site(), command.fact());
    Site after = site.evolve(stated);
    LocalDate day = Allocation.day(command.at());
    Integer before = site.free(day);
    Integer free = after.free(day);
    if (free != null && free < 0 && (before == null || free < before)) {
      return Decision.refused(
          new CapacityBelowHeld(command.site(), free + site.held(), site.held()));
    }
    List<Object> events = new ArrayList<>();
    events.add(stated);
    events.addAll(Allocation.offers(command.site(), after, command.at()));
    return Decision.accepted(events.toArray());
  }
}
