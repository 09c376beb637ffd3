package ma.maillage.query.renewals;

import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Answers what is asked after. */
public final class RenewalQueries {

  private final Views<OpenRenewal> open;

  RenewalQueries(Views<OpenRenewal> open) {
    this.open = open;
  }

  @QueryHandler(queryName = "maillage.FindRenewals")
  public Page<OpenRenewal> handle(FindRenewals query) {
    return open.page(Fields.of("city", query.city()).and("owner", query.owner()), query.page());
  }
}
