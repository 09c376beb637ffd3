package ma.maillage.app.places;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.maillage.api.places.PassPlacesOn;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.PlaceOfferLapsed;
import ma.maillage.api.places.UnknownSite;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Ends the offers nobody answered in time and offers every free place to the head of the queue. */
public final class PassPlacesOnHandler {

  @CommandHandler
  void handle(
      PassPlacesOn command, @InjectEntity(idProperty = "site") Site site, EventAppender appender) {
    decide(command, site).appendTo(appender);
  }

  static Decision decide(PassPlacesOn command, Site site) {
    if (!site.opened()) {
      return Decision.refused(new UnknownSite(command.site()));
    }
    List<Object> events = new ArrayList<>();
    Site settled = site;
    for (Map.Entry<PlaceApplicationId, Candidacy> one : site.candidacies().entrySet()) {
      Instant until = one.getValue().until();
      if (until != null && !command.at().isBefore(until)) {
        PlaceOfferLapsed lapsed =
            new PlaceOfferLapsed(one.getKey(), command.site(), one.getValue().participant());
        events.add(lapsed);
        settled = settled.evolve(lapsed);
      }
    }
    events.addAll(Allocation.offers(command.site(), settled, command.at()));
    return Decision.accepted(events.toArray());
  }
}
