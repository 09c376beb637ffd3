package ma.maillage.query.representation;

import java.util.Optional;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Answers who represents which city. */
public final class AmbassadorQueries {

  private final Views<AmbassadorView> ambassadors;

  AmbassadorQueries(Views<AmbassadorView> ambassadors) {
    this.ambassadors = ambassadors;
  }

  @QueryHandler(queryName = "maillage.FindAmbassador")
  public Optional<AmbassadorView> handle(FindAmbassador query) {
    return ambassadors.find(query.city());
  }

  @QueryHandler(queryName = "maillage.FindAmbassadors")
  public Page<AmbassadorView> handle(FindAmbassadors query) {
    return ambassadors.page(Fields.none(), query.page());
  }
}
