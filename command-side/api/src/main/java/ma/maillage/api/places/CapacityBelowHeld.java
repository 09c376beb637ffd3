package ma.maillage.api.places;

import ma.maillage.api.Refusal;

/** More places are held than there would be. */
public record CapacityBelowHeld(SiteId site, int places, int held) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "site "
        + site
        + " would have "
        + places
        + " places to give, but "
        + held
        + " are held or offered; end those first";
  }
}
