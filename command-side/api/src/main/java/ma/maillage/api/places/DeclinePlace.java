package ma.maillage.api.places;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Does not take the place that is offered; it goes to the next. */
@Command(namespace = Messages.NAMESPACE, name = "DeclinePlace", version = "1")
public record DeclinePlace(PlaceApplicationId application, SiteId site, Instant at) {

  public DeclinePlace {
    Checked.required("application", application);
    Checked.required("site", site);
    Checked.required("at", at);
  }
}
