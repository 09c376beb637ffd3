package ma.maillage.app.representation;

import ma.maillage.api.representation.CityHandedOver;
import ma.maillage.api.representation.CityNotRepresented;
import ma.maillage.api.representation.HandOverCity;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Gives a city that somebody holds to somebody else; who holds it already keeps it. */
public final class HandOverCityHandler {

  @CommandHandler
  void handle(
      HandOverCity command, @InjectEntity(idProperty = "city") Seat seat, EventAppender appender) {
    decide(command, seat).appendTo(appender);
  }

  static Decision decide(HandOverCity command, Seat seat) {
    if (seat.cluster() == null || seat.holder() == null) {
      return Decision.refused(new CityNotRepresented(command.city()));
    }
    return command.to().equals(seat.holder())
        ? Decision.accepted()
        : Decision.accepted(
            new CityHandedOver(command.city(), seat.cluster(), seat.holder(), command.to()));
  }
}
