package ma.maillage.matching.standing;

import ma.maillage.api.EventPosition;
import ma.maillage.api.deals.DealAmended;
import ma.maillage.api.deals.DealClosed;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;

/**
 * A deal that changes goes to the subscriptions it fits now, and its changes and its end to those
 * that have it and want to know.
 */
public final class WhenDealChangesThenTellSubscribers {

  private final Audience audience;

  public WhenDealChangesThenTellSubscribers(Audience audience) {
    this.audience = audience;
  }

  @EventHandler
  public void on(DealAmended event, EventPosition position) throws InterruptedException {
    audience.tellWhomItFits(event.deal(), position.value());
    audience.tellChange(event.deal(), event.revision());
  }

  @EventHandler
  public void on(DealClosed event) {
    audience.tellChange(event.deal(), event.revision());
  }
}
