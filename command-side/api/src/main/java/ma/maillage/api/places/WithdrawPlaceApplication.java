package ma.maillage.api.places;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Takes an application back; a place it was offered goes to the next. */
@Command(namespace = Messages.NAMESPACE, name = "WithdrawPlaceApplication", version = "1")
public record WithdrawPlaceApplication(PlaceApplicationId application, SiteId site, Instant at) {

  public WithdrawPlaceApplication {
    Checked.required("application", application);
    Checked.required("site", site);
    Checked.required("at", at);
  }
}
