package ma.maillage.api.representation;

import ma.maillage.api.CityCode;
import ma.maillage.api.Refusal;

/** Nobody holds the city. */
public record CityNotRepresented(CityCode city) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "city " + city + " has no ambassador; appoint one first";
  }
}
