package ma.maillage.api.places;

import ma.maillage.api.Refusal;

/** There is no such site. */
public record UnknownSite(SiteId site) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "no site " + site;
  }
}
