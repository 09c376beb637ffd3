package ma.maillage.api.places;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import ma.maillage.api.Checked;

/** Identifies an application for a place on a site. */
public record PlaceApplicationId(@JsonValue String value) {

  public PlaceApplicationId {
    value = Checked.id("placeApplicationId", value);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PlaceApplicationId of(String value) {
    return new PlaceApplicationId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
