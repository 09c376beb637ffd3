package ma.maillage.api.deals;

import ma.maillage.api.Refusal;

/** The round is over. */
public record DealAlreadyClosed(DealId deal) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "deal " + deal + " is closed; open another round";
  }
}
