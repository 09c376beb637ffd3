package ma.maillage.api.places;

import ma.maillage.api.Refusal;

/** The id is taken. */
public record PlaceApplicationAlreadySubmitted(PlaceApplicationId application) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "application " + application + " was submitted before";
  }
}
