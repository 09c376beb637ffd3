package ma.maillage.api.marketplace;

import ma.maillage.api.Refusal;

/** The id of the need is taken. */
public record NeedAlreadyPublished(NeedId need) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "need " + need + " is published already; choose another id";
  }
}
