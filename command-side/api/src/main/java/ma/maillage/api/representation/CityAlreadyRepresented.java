package ma.maillage.api.representation;

import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.Refusal;

/** One ambassador per city at a time. */
public record CityAlreadyRepresented(CityCode city, AccountName holder) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "city " + city + " is represented by " + holder + "; end that appointment first";
  }
}
