package ma.maillage.api.places;

import ma.maillage.api.Checked;
import ma.maillage.api.Messages;
import org.axonframework.messaging.commandhandling.annotation.Command;

/** Says whom a site takes from a date on; applications keep the rules they were held against. */
@Command(namespace = Messages.NAMESPACE, name = "SetEligibilityRules", version = "1")
public record SetEligibilityRules(SiteId site, EligibilityRules rules) {

  public SetEligibilityRules {
    Checked.required("site", site);
    Checked.required("rules", rules);
  }
}
