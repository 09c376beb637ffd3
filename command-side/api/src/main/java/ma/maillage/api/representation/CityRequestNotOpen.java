package ma.maillage.api.representation;

import ma.maillage.api.Refusal;

/** It was relayed or declined. */
public record CityRequestNotOpen(CityRequestId request) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "request " + request + " was relayed or declined already";
  }
}
