package ma.maillage.query.deals;

import java.time.Instant;
import ma.maillage.api.EventPosition;
import ma.maillage.api.deals.DealSubscriptionCancelled;
import ma.maillage.api.deals.DealSubscriptionOpened;
import ma.maillage.api.deals.DealSubscriptionPaused;
import ma.maillage.api.deals.DealSubscriptionResumed;
import ma.maillage.api.deals.DeliveryChanged;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** Keeps the subscriptions of investors. */
public final class SubscriptionProjector implements Projector {

  private final Views<SubscriptionView> subscriptions;

  SubscriptionProjector(Views<SubscriptionView> subscriptions) {
    this.subscriptions = subscriptions;
  }

  @Override
  public String name() {
    return "subscriptions";
  }

  @Override
  public int version() {
    return 2;
  }

  @EventHandler
  public void on(DealSubscriptionOpened event, EventPosition position, @Timestamp Instant at) {
    subscriptions.put(
        event.subscription(),
        position,
        new SubscriptionView(
            event.subscription(),
            event.investor(),
            event.name(),
            event.criteria(),
            event.delivery(),
            SubscriptionStatus.OPEN,
            at));
  }

  @EventHandler
  public void on(DeliveryChanged event, EventPosition position) {
    subscriptions.change(event.subscription(), position, view -> view.delivered(event.delivery()));
  }

  @EventHandler
  public void on(DealSubscriptionPaused event, EventPosition position) {
    become(event.subscription(), SubscriptionStatus.PAUSED, position);
  }

  @EventHandler
  public void on(DealSubscriptionResumed event, EventPosition position) {
    become(event.subscription(), SubscriptionStatus.OPEN, position);
  }

  @EventHandler
  public void on(DealSubscriptionCancelled event, EventPosition position) {
    become(event.subscription(), SubscriptionStatus.CANCELLED, position);
  }

  private void become(SubscriptionId id, SubscriptionStatus status, EventPosition position) {
    subscriptions.change(id, position, view -> view.now(status));
  }

  @Override
  public void clear() {
    subscriptions.clear();
  }
}
