package ma.maillage.app.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.DeclinePlace;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.api.places.PlaceDeclined;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Ends an application that was offered a place and offers that to the next. */
public final class DeclinePlaceHandler {

  @CommandHandler
  void handle(
      DeclinePlace command, @InjectEntity(idProperty = "site") Site site, EventAppender appender) {
    decide(command, site).appendTo(appender);
  }

  static Decision decide(DeclinePlace command, Site site) {
    Refusal refusal =
        site.unless(command.site(), command.application(), Set.of(PlaceApplicationStatus.OFFERED));
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    ParticipantId participant = site.candidacy(command.application()).participant();
    PlaceDeclined ended = new PlaceDeclined(command.application(), command.site(), participant);
    List<Object> events = new ArrayList<>();
    events.add(ended);
    events.addAll(Allocation.offers(command.site(), site.evolve(ended), command.at()));
    return Decision.accepted(events.toArray());
  }
}
