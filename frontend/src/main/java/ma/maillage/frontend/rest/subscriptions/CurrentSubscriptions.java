package ma.maillage.frontend.rest.subscriptions;

import java.util.function.Predicate;
import ma.maillage.api.RefusedException;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.deals.UnknownSubscription;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.deals.FindSubscription;
import ma.maillage.query.deals.SubscriptionView;
import org.springframework.stereotype.Component;

/** Looks subscriptions up for those whose they are. Any number of threads may use it. */
@Component
final class CurrentSubscriptions {

  private final Queries queries;

  CurrentSubscriptions(Queries queries) {
    this.queries = queries;
  }

  /** The subscription, which must be the actor's. */
  SubscriptionView get(SubscriptionId id, Actor actor) {
    SubscriptionView found =
        queries
            .find(new FindSubscription(id), SubscriptionView.class)
            .orElseThrow(() -> new RefusedException(new UnknownSubscription(id)));
    actor.requireInvesting(found.investor());
    return found;
  }

  /** The mandate to act for whose subscription it is. */
  Mandate requireInvesting(SubscriptionId id, Actor actor) {
    return actor.requireInvesting(get(id, actor).investor());
  }

  /** Waits, not for long, until the view shows what was done. */
  void await(SubscriptionId id, Predicate<SubscriptionView> shows) {
    queries.await(new FindSubscription(id), SubscriptionView.class, shows);
  }
}
