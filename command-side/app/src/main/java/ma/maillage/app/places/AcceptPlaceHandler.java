package ma.maillage.app.places;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import ma.maillage.api.Refusal;
import ma.maillage.api.places.AcceptPlace;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.api.places.PlaceOfferExpired;
import ma.maillage.api.places.TenantAdmitted;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Admits a candidate that takes the place it was offered, before the deadline. */
public final class AcceptPlaceHandler {

  @CommandHandler
  void handle(
      AcceptPlace command, @InjectEntity(idProperty = "site") Site site, EventAppender appender) {
    decide(command, site).appendTo(appender);
  }

  static Decision decide(AcceptPlace command, Site site) {
    Refusal refusal =
        site.unless(command.site(), command.application(), Set.of(PlaceApplicationStatus.OFFERED));
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    Candidacy candidacy = site.candidacy(command.application());
    Instant until = Objects.requireNonNull(candidacy.until());
    return command.at().isBefore(until)
        ? Decision.accepted(
            new TenantAdmitted(command.application(), command.site(), candidacy.participant()))
        : Decision.refused(new PlaceOfferExpired(command.application(), until));
  }
}
