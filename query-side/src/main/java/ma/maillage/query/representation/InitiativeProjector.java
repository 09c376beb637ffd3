package ma.maillage.query.representation;

import java.time.Instant;
import java.util.Comparator;
import ma.maillage.api.CityCode;
import ma.maillage.api.EventPosition;
import ma.maillage.api.marketplace.NeedWithdrawn;
import ma.maillage.api.representation.InitiativeLaunched;
import ma.maillage.query.views.Projector;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;
import org.axonframework.messaging.eventhandling.annotation.Timestamp;

/** Keeps the initiatives of committees until their needs are withdrawn. */
public final class InitiativeProjector implements Projector {

  private final Views<InitiativeView> initiatives;

  InitiativeProjector(Views<InitiativeView> initiatives) {
    this.initiatives = initiatives;
  }

  @Override
  public String name() {
    return "initiatives";
  }

  @EventHandler
  public void on(InitiativeLaunched event, EventPosition position, @Timestamp Instant at) {
    initiatives.put(
        event.need(),
        position,
        new InitiativeView(
            event.need(),
            event.committee(),
            event.cities().stream().sorted(Comparator.comparing(CityCode::value)).toList(),
            true,
            at));
  }

  /** Most needs are no initiatives. */
  @EventHandler
  public void on(NeedWithdrawn event, EventPosition position) {
    if (initiatives.find(event.need()).isPresent()) {
      initiatives.change(event.need(), position, InitiativeView::closed);
    }
  }

  @Override
  public void clear() {
    initiatives.clear();
  }
}
