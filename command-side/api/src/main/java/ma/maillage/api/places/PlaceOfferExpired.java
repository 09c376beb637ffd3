package ma.maillage.api.places;

import java.time.Instant;
import ma.maillage.api.Refusal;

/** The deadline of the offer is over. */
public record PlaceOfferExpired(PlaceApplicationId application, Instant until) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "the place was offered to application "
        + application
        + " until "
        + until
        + "; apply again";
  }
}
