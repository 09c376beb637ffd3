package ma.maillage.api.representation;

import ma.maillage.api.Refusal;

/** The id is taken. */
public record CityRequestAlreadySubmitted(CityRequestId request) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "there is a request " + request + " already; choose another id";
  }
}
