package ma.maillage.api.marketplace;

import ma.maillage.api.Refusal;

/** The need was withdrawn before. */
public record NeedAlreadyWithdrawn(NeedId need) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "need " + need + " is withdrawn already";
  }
}
