package ma.maillage.api.marketplace;

import ma.maillage.api.Refusal;

/** No need was published under that id. */
public record UnknownNeed(NeedId need) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "no need " + need;
  }
}
