package ma.maillage.query.memberships;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.View;
import ma.maillage.query.views.Views;

/** Assembles the view of the memberships. */
public final class Memberships {

  private Memberships() {}

  public static View in(MongoDatabase database) {
    Views<MembershipView> views =
        Views.in(database, "memberships", MembershipView.class, Memberships::keys)
            .listedBy()
            .listedBy("participant")
            .listedBy("organisation", "kind");
    return new View(List.of(new MembershipProjector(views)), new MembershipQueries(views));
  }

  private static Fields keys(MembershipView view) {
    return Fields.of("participant", view.participant())
        .and("organisation", view.organisation())
        .and("kind", view.kind())
        .and("open", view.until() == null)
        .and("between", List.of(view.participant(), view.organisation()));
  }
}
