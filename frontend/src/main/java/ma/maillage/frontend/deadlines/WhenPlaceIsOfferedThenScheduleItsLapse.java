package ma.maillage.frontend.deadlines;

import java.util.List;
import ma.maillage.api.EventPosition;
import ma.maillage.api.places.PassPlacesOn;
import ma.maillage.api.places.PlaceApplicationWithdrawn;
import ma.maillage.api.places.PlaceDeclined;
import ma.maillage.api.places.PlaceOfferLapsed;
import ma.maillage.api.places.PlaceOffered;
import ma.maillage.api.places.TenantAdmitted;
import ma.maillage.frontend.schedule.Appointment;
import ma.maillage.frontend.schedule.Schedule;
import ma.maillage.frontend.schedule.ScheduleSection;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;

/** Has a place that nobody answered for passed on to the next candidate in time. */
public final class WhenPlaceIsOfferedThenScheduleItsLapse {

  /** Under which its progress is stored. */
  public static final String NAME = "place-deadlines";

  private final ScheduleSection schedule;

  public WhenPlaceIsOfferedThenScheduleItsLapse(Schedule schedule) {
    this.schedule = schedule.section("place");
  }

  @EventHandler
  public void on(PlaceOffered event, EventPosition position) {
    PassPlacesOn passOn = new PassPlacesOn(event.site(), event.until());
    schedule.set(event.application(), position, List.of(new Appointment(event.until(), passOn)));
  }

  @EventHandler
  public void on(TenantAdmitted event, EventPosition position) {
    schedule.cancel(event.application(), position);
  }

  @EventHandler
  public void on(PlaceDeclined event, EventPosition position) {
    schedule.cancel(event.application(), position);
  }

  @EventHandler
  public void on(PlaceApplicationWithdrawn event, EventPosition position) {
    schedule.cancel(event.application(), position);
  }

  @EventHandler
  public void on(PlaceOfferLapsed event, EventPosition position) {
    schedule.cancel(event.application(), position);
  }

  public void clear() {
    schedule.clear();
  }
}
