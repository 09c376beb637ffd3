package ma.maillage.app.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.LeaveSite;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.api.places.TenantLeft;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Ends a stay and offers the place to the head of the queue. */
public final class LeaveSiteHandler {

  @CommandHandler
  void handle(
      LeaveSite command, @InjectEntity(idProperty = "site") Site site, EventAppender appender) {
    decide(command, site).appendTo(appender);
  }

  static Decision decide(LeaveSite command, Site site) {
    Refusal refusal =
        site.unless(command.site(), command.application(), Set.of(PlaceApplicationStatus.ADMITTED));
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    ParticipantId participant = site.candidacy(command.application()).participant();
    TenantLeft ended = new TenantLeft(command.application(), command.site(), participant);
    List<Object> events = new ArrayList<>();
    events.add(ended);
    events.addAll(Allocation.offers(command.site(), site.evolve(ended), command.at()));
    return Decision.accepted(events.toArray());
  }
}
