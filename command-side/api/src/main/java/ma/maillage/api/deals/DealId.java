package ma.maillage.api.deals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import ma.maillage.api.Checked;

/** Identifies a funding round. */
public record DealId(@JsonValue String value) {

  public DealId {
    value = Checked.id("dealId", value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DealId of(String value) {
    return new DealId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
