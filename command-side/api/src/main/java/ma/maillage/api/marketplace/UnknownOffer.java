package ma.maillage.api.marketplace;

import ma.maillage.api.Refusal;

/** No offer was published under that id. */
public record UnknownOffer(OfferId offer) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "no offer " + offer;
  }
}
