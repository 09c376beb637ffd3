package ma.maillage.query.memberships;

import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Answers who belongs to whom. */
public final class MembershipQueries {

  private final Views<MembershipView> memberships;

  MembershipQueries(Views<MembershipView> memberships) {
    this.memberships = memberships;
  }

  @QueryHandler(queryName = "maillage.FindMemberships")
  public Page<MembershipView> handle(FindMemberships query) {
    return memberships.page(
        Fields.of("participant", query.participant())
            .and("organisation", query.organisation())
            .and("kind", query.kind())
            .and("open", query.open())
            .andNot("between", query.except()),
        query.page());
  }
}
