package ma.maillage.api.places;

import java.time.LocalDate;
import ma.maillage.api.Refusal;

/** The site has not said whom it takes. */
public record NoRulesInForce(SiteId site, LocalDate on) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "site " + site + " has no eligibility rules on " + on + "; set them first";
  }
}
