package ma.maillage.api.marketplace;

import ma.maillage.api.Refusal;

/** The id of the offer is taken. */
public record OfferAlreadyPublished(OfferId offer) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "offer " + offer + " is published already; choose another id";
  }
}
