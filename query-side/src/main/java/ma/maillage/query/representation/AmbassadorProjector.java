package ma.maillage.query.representation;

import java.time.Instant;
import ma.maillage.api.EventPosition;
import ma.maillage.api.representation.AmbassadorAppointed;
import ma.maillage.api.representation.CityHandedOver;
import ma.maillage.api.representation.RepresentationEnded;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** Keeps the ambassador of each city. */
public final class AmbassadorProjector implements Projector {

  private final Views<AmbassadorView> ambassadors;

  AmbassadorProjector(Views<AmbassadorView> ambassadors) {
    this.ambassadors = ambassadors;
  }

  @Override
  public String name() {
    return "ambassadors";
  }

  @EventHandler
  public void on(AmbassadorAppointed event, EventPosition position, @Timestamp Instant at) {
    ambassadors.put(
        event.city(),
        position,
        new AmbassadorView(event.city(), event.cluster(), event.ambassador(), at));
  }

  @EventHandler
  public void on(CityHandedOver event, EventPosition position, @Timestamp Instant at) {
    ambassadors.put(
        event.city(), position, new AmbassadorView(event.city(), event.cluster(), event.to(), at));
  }

  @EventHandler
  public void on(RepresentationEnded event, EventPosition position) {
    ambassadors.remove(event.city(), position);
  }

  @Override
  public void clear() {
    ambassadors.clear();
  }
}
