package ma.maillage.query.marketplace;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.query.subjects.Parties;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.View;
import ma.maillage.query.views.Views;

/** Assembles the view of the needs and offers. */
public final class Postings {

  private Postings() {}

  public static View in(MongoDatabase database) {
    Views<PostingView> views =
        Views.in(database, "postings", PostingView.class, Postings::keys)
            .listedBy("type")
            .listedBy("type", "status")
            .listedBy("owner");
    Parties owners = Parties.in(database, "posting_owners");
    return new View(List.of(new PostingProjector(views, owners)), new PostingQueries(views));
  }

  /** A need and an offer may bear the same id. */
  static String key(PostingType type, String id) {
    return type + "/" + id;
  }

  private static Fields keys(PostingView view) {
    return Fields.of("type", view.type())
        .and("owner", view.owner().id())
        .and("status", view.status());
  }
}
