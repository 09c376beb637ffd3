package ma.maillage.api.marketplace;

import ma.maillage.api.Refusal;

/** The offer was withdrawn before. */
public record OfferAlreadyWithdrawn(OfferId offer) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "offer " + offer + " is withdrawn already";
  }
}
