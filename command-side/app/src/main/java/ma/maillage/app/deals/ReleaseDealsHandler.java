package ma.maillage.app.deals;

import ma.maillage.api.Refusal;
import ma.maillage.api.deals.DealReleased;
import ma.maillage.api.deals.ReleaseDeals;
import ma.maillage.app.decision.Decision;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;

/**
 * Delivers what waits and is due, each once, a few hundred at a time; what the cap of the day has
 * no room for goes on waiting.
 */
public final class ReleaseDealsHandler {

  private static final int MOST_AT_ONCE = 500;

  @CommandHandler
  void handle(
      ReleaseDeals command,
      @InjectEntity(idProperty = "subscription") Follower follower,
      EventAppender appender) {
    decide(command, follower).appendTo(appender);
  }

  static Decision decide(ReleaseDeals command, Follower follower) {
    Refusal refusal = follower.unlessOpen(command.subscription());
    if (refusal != null) {
      return Decision.refused(refusal);
    }
    return Decision.accepted(
        follower.due(command.at()).stream()
            .limit(MOST_AT_ONCE)
            .map(
                one ->
                    new DealReleased(
                        command.subscription(), one.deal(), one.revision(), command.at()))
            .toArray());
  }
}
