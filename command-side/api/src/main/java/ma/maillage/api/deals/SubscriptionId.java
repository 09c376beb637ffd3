package ma.maillage.api.deals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import ma.maillage.api.Checked;

/** Identifies an investor's subscription to deals. */
public record SubscriptionId(@JsonValue String value) {

  public SubscriptionId {
    value = Checked.id("subscriptionId", value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SubscriptionId of(String value) {
    return new SubscriptionId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
