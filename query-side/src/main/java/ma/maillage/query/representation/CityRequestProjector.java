package ma.maillage.query.representation;

import java.time.Instant;
import ma.maillage.api.EventPosition;
import ma.maillage.api.representation.CityRequestDeclined;
import ma.maillage.api.representation.CityRequestRelayed;
import ma.maillage.api.representation.CityRequestSubmitted;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** Keeps the requests of cities and what became of them. */
public final class CityRequestProjector implements Projector {

  private final Views<CityRequestView> requests;

  CityRequestProjector(Views<CityRequestView> requests) {
    this.requests = requests;
  }

  @Override
  public String name() {
    return "city-requests";
  }

  @EventHandler
  public void on(CityRequestSubmitted event, EventPosition position, @Timestamp Instant at) {
    requests.put(event.request(), position, CityRequestView.of(event, at));
  }

  @EventHandler
  public void on(CityRequestRelayed event, EventPosition position, @Timestamp Instant at) {
    requests.change(event.request(), position, request -> request.relayed(event, at));
  }

  @EventHandler
  public void on(CityRequestDeclined event, EventPosition position, @Timestamp Instant at) {
    requests.change(event.request(), position, request -> request.declined(event, at));
  }

  @Override
  public void clear() {
    requests.clear();
  }
}
