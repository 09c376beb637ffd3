package ma.maillage.query.drafts;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.View;
import ma.maillage.query.views.Views;

/** Assembles the view of what waits to be judged. */
public final class Drafts {

  private Drafts() {}

  public static View in(MongoDatabase database) {
    Views<DraftView> drafts =
        Views.in(database, "drafts", DraftView.class, Drafts::keys)
            .listedBy()
            .listedBy("status")
            .listedBy("city", "status")
            .listedBy("owner");
    Views<ModeratingCluster> clusters =
        Views.in(database, "moderating_clusters", ModeratingCluster.class).listedBy();
    return new View(
        List.of(new DraftProjector(drafts, clusters)), new DraftQueries(drafts, clusters));
  }

  private static Fields keys(DraftView view) {
    return Fields.of("city", view.city()).and("owner", view.owner()).and("status", view.status());
  }
}
