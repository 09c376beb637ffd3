package ma.maillage.app.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ma.maillage.api.Refusal;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.api.places.PlaceApplicationWithdrawn;
import ma.maillage.api.places.WithdrawPlaceApplication;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Ends an application that got no place yet; one it was offered is offered to the next. */
public final class WithdrawPlaceApplicationHandler {

  @CommandHandler
  void handle(
      WithdrawPlaceApplication command,
      @InjectEntity(idProperty = "site") Site site,
      EventAppender appender) {
    decide(command, site).appendTo(appender);
  }

  static Decision decide(WithdrawPlaceApplication command, Site site) {
    Refusal refusal =
        site.unless(
            command.site(),
            command.application(),
            Set.of(
                PlaceApplicationStatus.INCOMPLETE,
                PlaceApplicationStatus.QUEUED,
                PlaceApplicationStatus.OFFERED));
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    ParticipantId participant = site.candidacy(command.application()).participant();
    PlaceApplicationWithdrawn ended =
        new PlaceApplicationWithdrawn(command.application(), command.site(), participant);
    List<Object> events = new ArrayList<>();
    events.add(ended);
    events.addAll(Allocation.offers(command.site(), site.evolve(ended), command.at()));
    return Decision.accepted(events.toArray());
  }
}
