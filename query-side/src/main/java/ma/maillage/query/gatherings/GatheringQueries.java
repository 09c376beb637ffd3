package ma.maillage.query.gatherings;

import java.util.Optional;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Answers from the meeting events. */
public final class GatheringQueries {

  private final Views<GatheringView> gatherings;

  GatheringQueries(Views<GatheringView> gatherings) {
    this.gatherings = gatherings;
  }

  @QueryHandler(queryName = "maillage.FindGathering")
  public Optional<GatheringView> handle(FindGathering query) {
    return gatherings.find(query.id());
  }

  @QueryHandler(queryName = "maillage.FindGatherings")
  public Page<GatheringView> handle(FindGatherings query) {
    return gatherings.page(Fields.none(), query.page());
  }
}
