package ma.maillage.api.representation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import ma.maillage.api.Checked;

/** Identifies a request of a city. */
public record CityRequestId(@JsonValue String value) {

  public CityRequestId {
    value = Checked.id("cityRequestId", value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CityRequestId of(String value) {
    return new CityRequestId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
