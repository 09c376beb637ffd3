package ma.maillage.app.deals;

import ma.maillage.api.Refusal;
import ma.maillage.api.deals.DealSubscriptionPaused;
import ma.maillage.api.deals.PauseDealSubscription;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Has what an open subscription finds wait. */
public final class PauseDealSubscriptionHandler {

  @CommandHandler
  void handle(
      PauseDealSubscription command,
      @InjectEntity(idProperty = "subscription") Follower follower,
      EventAppender appender) {
    decide(command, follower).appendTo(appender);
  }

  static Decision decide(PauseDealSubscription command, Follower follower) {
    Refusal refusal = follower.unlessOpen(command.subscription());
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    return follower.paused()
        ? Decision.accepted()
        : Decision.accepted(new DealSubscriptionPaused(command.subscription()));
  }
}
