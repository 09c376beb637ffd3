package ma.maillage.frontend.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.maillage.api.EventPosition;
import ma.maillage.api.deals.Cadence;
import ma.maillage.api.deals.DealChangeMatched;
import ma.maillage.api.deals.DealMatched;
import ma.maillage.api.deals.DealReleased;
import ma.maillage.api.deals.DealSubscriptionCancelled;
import ma.maillage.api.deals.DealSubscriptionResumed;
import ma.maillage.api.deals.DeliveryChanged;
import ma.maillage.api.deals.ReleaseDeals;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.frontend.schedule.Appointment;
import ma.maillage.frontend.schedule.Schedule;
import ma.maillage.frontend.schedule.ScheduleSection;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.jspecify.annotations.Nullable;

/**
 * Has what waits for a subscription delivered: asks for it at every time at which it can be due,
 * whatever the subscription's cadence, which the decision knows. As long as something is released
 * it is asked for again, so what a cap kept back comes the next day.
 */
public final class WhenDealIsHeldThenScheduleItsRelease {

  /** Under which its progress is stored. */
  public static final String NAME = "deal-releases";

  private final ScheduleSection schedule;

  public WhenDealIsHeldThenScheduleItsRelease(Schedule schedule) {
    this.schedule = schedule.section("subscription");
  }

  @EventHandler
  public void on(DealMatched event, EventPosition position) {
    askForAll(event.held(), event.at(), position);
  }

  @EventHandler
  public void on(DealChangeMatched event, EventPosition position) {
    askForAll(event.held(), event.at(), position);
  }

  @EventHandler
  public void on(DealReleased event, EventPosition position) {
    ask(event.subscription(), event.at(), position);
  }

  @EventHandler
  public void on(DealSubscriptionResumed event, EventPosition position) {
    ask(event.subscription(), event.at(), position);
  }

  @EventHandler
  public void on(DeliveryChanged event, EventPosition position) {
    ask(event.subscription(), event.at(), position);
  }

  @EventHandler
  public void on(DealSubscriptionCancelled event, EventPosition position) {
    schedule.cancel(event.subscription(), position);
  }

  public void clear() {
    schedule.clear();
  }

  private void askForAll(
      Set<SubscriptionId> held, @Nullable Instant since, EventPosition position) {
    if (since != null) {
      held.forEach(subscription -> ask(subscription, since, position));
    }
  }

  private void ask(SubscriptionId subscription, Instant since, EventPosition position) {
    List<Appointment> times =
        Stream.of(Cadence.values())
            .map(cadence -> cadence.due(since))
            .distinct()
            .map(due -> new Appointment(due, new ReleaseDeals(subscription, due)))
            .toList();
    schedule.set(subscription, position, times);
  }
}
