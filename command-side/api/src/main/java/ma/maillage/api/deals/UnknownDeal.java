package ma.maillage.api.deals;

import ma.maillage.api.Refusal;

/** There is no such deal. */
public record UnknownDeal(DealId deal) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "no deal " + deal;
  }
}
