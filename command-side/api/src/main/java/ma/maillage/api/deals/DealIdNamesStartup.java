package ma.maillage.api.deals;

import ma.maillage.api.Refusal;

/** Investors who may not know whose a deal is see its id. */
public record DealIdNamesStartup(DealId deal) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.RULE;
  }

  @Override
  public String message() {
    return "deal id " + deal + " has the name of the start-up in it; choose another id";
  }
}
