package ma.maillage.api.marketplace;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import ma.maillage.api.Checked;

/** Identifies a need. */
public record NeedId(@JsonValue String value) {

  public NeedId {
    value = Checked.id("needId", value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static NeedId of(String value) {
    return new NeedId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
