package ma.maillage.api.places;

import ma.maillage.api.Refusal;

/** The id is taken. */
public record SiteAlreadyOpened(SiteId site) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "site " + site + " is open already";
  }
}
