package ma.maillage.api.deals;

import ma.maillage.api.Refusal;

/** The subscription was cancelled before. */
public record SubscriptionAlreadyCancelled(SubscriptionId subscription) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "subscription " + subscription + " is cancelled already";
  }
}
