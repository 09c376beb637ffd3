package ma.maillage.api.deals;

import ma.maillage.api.Refusal;

/** The id of the subscription is taken. */
public record SubscriptionAlreadyOpened(SubscriptionId subscription) implements Refusal {

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public String message() {
    return "subscription " + subscription + " exists already; choose another id";
  }
}
