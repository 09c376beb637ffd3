package ma.maillage.api.marketplace;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import ma.maillage.api.Checked;

/** Identifies an offer. */
public record OfferId(@JsonValue String value) {

  public OfferId {
    value = Checked.id("offerId", value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OfferId of(String value) {
    return new OfferId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
