package ma.maillage.query.deals;

import java.util.Optional;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Answers from the deals and the subscriptions. */
public final class DealQueries {

  private final Views<DealView> deals;
  private final Views<SubscriptionView> subscriptions;

  DealQueries(Views<DealView> deals, Views<SubscriptionView> subscriptions) {
    this.deals = deals;
    this.subscriptions = subscriptions;
  }

  @QueryHandler(queryName = "maillage.FindDeal")
  public Optional<DealView> handle(FindDeal query) {
    return deals.find(query.id());
  }

  @QueryHandler(queryName = "maillage.FindDeals")
  public Page<DealView> handle(FindDeals query) {
    return deals.page(Fields.none(), query.page());
  }

  @QueryHandler(queryName = "maillage.FindSubscription")
  public Optional<SubscriptionView> handle(FindSubscription query) {
    return subscriptions.find(query.id());
  }

  @QueryHandler(queryName = "maillage.FindSubscriptions")
  public Page<SubscriptionView> handle(FindSubscriptions query) {
    return subscriptions.page(Fields.of("investor", query.investor()), query.page());
  }
}
