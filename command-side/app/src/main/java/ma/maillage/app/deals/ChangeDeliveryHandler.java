package ma.maillage.app.deals;

import ma.maillage.api.Refusal;
import ma.maillage.api.deals.ChangeDelivery;
import ma.maillage.api.deals.DeliveryChanged;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Delivers the deals of an open subscription otherwise, if that is a change. */
public final class ChangeDeliveryHandler {

  @CommandHandler
  void handle(
      ChangeDelivery command,
      @InjectEntity(idProperty = "subscription") Follower follower,
      EventAppender appender) {
    decide(command, follower).appendTo(appender);
  }

  static Decision decide(ChangeDelivery command, Follower follower) {
    Refusal refusal = follower.unlessOpen(command.subscription());
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    return command.delivery().equals(follower.delivery())
        ? Decision.accepted()
        : Decision.accepted(
            new DeliveryChanged(command.subscription(), command.delivery(), command.at()));
  }
}
