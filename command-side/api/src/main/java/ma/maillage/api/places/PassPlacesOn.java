package ma.maillage.api.places;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/**
 * Ends the offers whose deadline is over and offers every free place to the head of the queue;
 * changes nothing when there is nothing to do.
 */
@Command(namespace = Messages.NAMESPACE, name = "PassPlacesOn", version = "1")
public record PassPlacesOn(SiteId site, Instant at) {

  public PassPlacesOn {
    Checked.required("site", site);
    Checked.required("at", at);
  }
}
