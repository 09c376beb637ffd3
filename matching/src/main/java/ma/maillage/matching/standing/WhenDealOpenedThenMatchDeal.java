package ma.maillage.matching.standing;

import ma.maillage.api.EventPosition;
import ma.maillage.api.deals.DealOpened;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;

/** A new deal goes to the subscriptions it fits. */
public final class WhenDealOpenedThenMatchDeal {

  private final Audience audience;

  public WhenDealOpenedThenMatchDeal(Audience audience) {
    this.audience = audience;
  }

  @EventHandler
  public void on(DealOpened event, EventPosition position) throws InterruptedException {
    audience.tellWhomItFits(event.deal(), position.value());
  }
}
