package ma.maillage.api.places;

import java.time.Instant;
import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** States a number of a site; what more places it makes free are offered at once. */
@Command(namespace = Messages.NAMESPACE, name = "StateSiteFact", version = "1")
public record StateSiteFact(SiteId site, SiteFact fact, Instant at) {

  public StateSiteFact {
    Checked.required("site", site);
    Checked.required("fact", fact);
    Checked.required("at", at);
  }
}
