package ma.maillage.matching.profile;

import ma.maillage.api.deals.DealCriteria;
import ma.maillage.api.deals.Delivery;

/** A standing query: what it asks for, how it is delivered, and whether that is paused. */
public record Subscription(DealCriteria criteria, Delivery delivery, boolean paused) {

  /** One that was just opened. */
  public static Subscription opened(DealCriteria criteria, Delivery delivery) {
    return new Subscription(criteria, delivery, false);
  }

  public Subscription paused(boolean now) {
    return new Subscription(criteria, delivery, now);
  }

  public Subscription delivered(Delivery otherwise) {
    return new Subscription(criteria, otherwise, paused);
  }

  /** Whether what it finds waits. */
  public boolean holds() {
    return paused || !delivery.holdsNothing();
  }
}
