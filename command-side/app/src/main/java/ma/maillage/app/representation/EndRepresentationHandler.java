package ma.maillage.app.representation;

import ma.maillage.api.representation.CityNotRepresented;
import ma.maillage.api.representation.EndRepresentation;
import ma.maillage.api.representation.RepresentationEnded;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Leaves a city that somebody holds without an ambassador. */
public final class EndRepresentationHandler {

  @CommandHandler
  void handle(
      EndRepresentation command,
      @InjectEntity(idProperty = "city") Seat seat,
      EventAppender appender) {
    decide(command, seat).appendTo(appender);
  }

  static Decision decide(EndRepresentation command, Seat seat) {
    if (seat.cluster() == null || seat.holder() == null) {
      return Decision.refused(new CityNotRepresented(command.city()));
    }
    return Decision.accepted(
        new RepresentationEnded(command.city(), seat.cluster(), seat.holder()));
  }
}
