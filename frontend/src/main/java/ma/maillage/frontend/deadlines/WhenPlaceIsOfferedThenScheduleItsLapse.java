package ma.maillage.frontend.deadlines;

import java.util.List;
import ma.maillage.api.EventPosition;
import ma.maillage.api.places.PassPlacesOn;
import ma.maillage.api.places.PlaceApplicationId;
import ma.maillage.api.places.PlaceApplicationWithdrawn;
import ma.maillage.api.places.PlaceDeclined;
import ma.maillage.api.places.PlaceOfferLapsed;
import ma.maillage.api.places.PlaceOffered;
import ma.maillage.api.places.TenantAdmitted;
import ma.maillage.frontend.schedule.Appointment;
import ma.maillage.frontend.schedule.Schedule;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;

/** Has a place that nobody answered for passed on to the next candidate in time. */
public final class WhenPlaceIsOfferedThenScheduleItsLapse {

  /** Under which its progress is stored. */
  public static final String NAME = "place-deadlines";

  private static final String KEYS = "place/";

  private final Schedule schedule;

  public WhenPlaceIsOfferedThenScheduleItsLapse(Schedule schedule) {
    this.schedule = schedule;
  }

  @EventHandler
  public void on(PlaceOffered event, EventPosition position) {
    PassPlacesOn passOn = new PassPlacesOn(event.site(), event.until());
    set(event.application(), position, List.of(new Appointment(event.until(), passOn)));
  }

  @EventHandler
  public void on(TenantAdmitted event, EventPosition position) {
    set(event.application(), position, List.of());
  }

  @EventHandler
  public void on(PlaceDeclined event, EventPosition position) {
    set(event.application(), position, List.of());
  }

  @EventHandler
  public void on(PlaceApplicationWithdrawn event, EventPosition position) {
    set(event.application(), position, List.of());
  }

  @EventHandler
  public void on(PlaceOfferLapsed event, EventPosition position) {
    set(event.application(), position, List.of());
  }

  public void clear() {
    schedule.clear(KEYS);
  }

  private void set(PlaceApplicationId id, EventPosition position, List<Appointment> appointments) {
    schedule.set(KEYS + id, position, appointments);
  }
}
