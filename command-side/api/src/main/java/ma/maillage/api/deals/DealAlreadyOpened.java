package ma.maillage.api.deals;

import ma.maillage.api.Refusal;

/** The id of the deal is taken. */
public record DealAlreadyOpened(DealId deal) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "deal " + deal + " is open already; choose another id";
  }
}
