package ma.maillage.query.representation;

import java.time.Instant;
import java.util.List;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.EventPosition;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.representation.AmbassadorAppointed;
import ma.maillage.api.representation.CityHandedOver;
import ma.maillage.api.representation.RepresentationEnded;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** Keeps who held each city when. */
public final class SeatProjector implements Projector {

  private final Views<SeatView> seats;

  SeatProjector(Views<SeatView> seats) {
    this.seats = seats;
  }

  @Override
  public String name() {
    return "seats";
  }

  @EventHandler
  public void on(AmbassadorAppointed event, EventPosition position, @Timestamp Instant at) {
    taken(event.city(), event.cluster(), event.ambassador(), position, at);
  }

  @EventHandler
  public void on(CityHandedOver event, EventPosition position, @Timestamp Instant at) {
    taken(event.city(), event.cluster(), event.to(), position, at);
  }

  @EventHandler
  public void on(RepresentationEnded event, EventPosition position, @Timestamp Instant at) {
    seats.change(event.city(), position, seat -> seat.left(at));
  }

  @Override
  public void clear() {
    seats.clear();
  }

  private void taken(
      CityCode city,
      ParticipantId cluster,
      AccountName ambassador,
      EventPosition position,
      Instant at) {
    if (seats.find(city).isEmpty()) {
      SeatView empty = new SeatView(city, List.of());
      seats.put(city, position, empty.taken(cluster, ambassador, at));
    } else {
      seats.change(city, position, seat -> seat.taken(cluster, ambassador, at));
    }
  }
}
