package ma.maillage.api.deals;

import ma.maillage.api.Refusal;

/** There is no such subscription. */
public record UnknownSubscription(SubscriptionId subscription) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }

  @Override
  public String message() {
    return "no subscription " + subscription;
  }
}
