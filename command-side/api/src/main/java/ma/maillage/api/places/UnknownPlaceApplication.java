package ma.maillage.api.places;

import ma.maillage.api.Refusal;

/** There is no such application on the site. */
public record UnknownPlaceApplication(PlaceApplicationId application, SiteId site)
    implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "no application " + application + " on site " + site;
  }
}
