package ma.maillage.api.places;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Gives a place back; it goes to the head of the queue. */
@Command(namespace = Messages.NAMESPACE, name = "LeaveSite", version = "1")
public record LeaveSite(PlaceApplicationId application, SiteId site, Instant at) {

  public LeaveSite {
    Checked.required("application", application);
    Checked.required("site", site);
    Checked.required("at", at);
  }
}
