package ma.maillage.api.places;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Takes the place that is offered, before its deadline. */
@Command(namespace = Messages.NAMESPACE, name = "AcceptPlace", version = "1")
public record AcceptPlace(PlaceApplicationId application, SiteId site, Instant at) {

  public AcceptPlace {
    Checked.required("application", application);
    Checked.required("site", site);
    Checked.required("at", at);
  }
}
