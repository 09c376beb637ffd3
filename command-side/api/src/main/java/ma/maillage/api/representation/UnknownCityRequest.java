package ma.maillage.api.representation;

import ma.maillage.api.Refusal;

/** There is no such request, in that city. */
public record UnknownCityRequest(CityRequestId request) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "no request " + request + " of that city; submit it first";
  }
}
