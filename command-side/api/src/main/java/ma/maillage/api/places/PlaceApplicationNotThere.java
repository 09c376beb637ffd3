package ma.maillage.api.places;

import ma.maillage.api.Refusal;

/** The application is not in a state that allows the command. */
public record PlaceApplicationNotThere(
    PlaceApplicationId application, PlaceApplicationStatus status) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "application " + application + " is " + status + " and cannot change that way";
  }
}
