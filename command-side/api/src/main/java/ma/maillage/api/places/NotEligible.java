package ma.maillage.api.places;

import ma.maillage.api.Refusal;

/** A recommendation does not replace eligibility. */
public record NotEligible(PlaceApplicationId application, Eligibility eligibility)
    implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "application "
        + application
        + " does not meet the rules of the site: "
        + eligibility.outcomes();
  }
}
