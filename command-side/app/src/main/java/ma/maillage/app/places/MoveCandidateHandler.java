package ma.maillage.app.places;

import java.util.Set;
import ma.maillage.api.Refusal;
import ma.maillage.api.places.CandidateMoved;
import ma.maillage.api.places.MoveCandidate;
import ma.maillage.api.places.NoSuchPosition;
import ma.maillage.api.places.PlaceApplicationStatus;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Moves who waits to another position; to its own changes nothing. */
public final class MoveCandidateHandler {

  @CommandHandler
  void handle(
      MoveCandidate command, @InjectEntity(idProperty = "site") Site site, EventAppender appender) {
    decide(command, site).appendTo(appender);
  }

  static Decision decide(MoveCandidate command, Site site) {
    Refusal refusal =
        site.unless(command.site(), command.application(), Set.of(PlaceApplicationStatus.QUEUED));
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    int length = site.queue().size();
    if (command.to() < 1 || command.to() > length) {
      return Decision.refused(new NoSuchPosition(command.to(), length));
    }
    int from = Queue.position(site.queue(), command.application());
    return from == command.to()
        ? Decision.accepted()
        : Decision.accepted(
            new CandidateMoved(
                command.application(),
                command.site(),
                site.candidacy(command.application()).participant(),
                from,
                command.to(),
                command.reason(),
                command.comment()));
  }
}
