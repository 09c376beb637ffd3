package ma.maillage.app.deals;

import ma.maillage.api.Refusal;
import ma.maillage.api.deals.DealSubscriptionResumed;
import ma.maillage.api.deals.ResumeDealSubscription;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/** Delivers a paused subscription again. */
public final class ResumeDealSubscriptionHandler {

  @CommandHandler
  void handle(
      ResumeDealSubscription command,
      @InjectEntity(idProperty = "subscription") Follower follower,
      EventAppender appender) {
    decide(command, follower).appendTo(appender);
  }

  static Decision decide(ResumeDealSubscription command, Follower follower) {
    Refusal refusal = follower.unlessOpen(command.subscription());
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    return follower.paused()
        ? Decision.accepted(new DealSubscriptionResumed(command.subscription(), command.at()))
        : Decision.accepted();
  }
}
