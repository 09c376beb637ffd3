package ma.maillage.query.drafts;

import java.util.Optional;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Answers what waits to be judged, and who moderates. */
public final class DraftQueries {

  private final Views<DraftView> drafts;
  private final Views<ModeratingCluster> clusters;

  DraftQueries(Views<DraftView> drafts, Views<ModeratingCluster> clusters) {
    this.drafts = drafts;
    this.clusters = clusters;
  }

  @QueryHandler(queryName = "maillage.FindDraft")
  public Optional<DraftView> handle(FindDraft query) {
    return drafts.find(query.subject());
  }

  @QueryHandler(queryName = "maillage.FindDrafts")
  public Page<DraftView> handle(FindDrafts query) {
    return drafts.page(
        Fields.of("city", query.city()).and("owner", query.owner()).and("status", query.status()),
        query.page());
  }

  @QueryHandler(queryName = "maillage.FindModeratingClusters")
  public Page<ModeratingCluster> handle(FindModeratingClusters query) {
    return clusters.page(Fields.none(), query.page());
  }
}
