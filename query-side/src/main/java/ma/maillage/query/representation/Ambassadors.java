package ma.maillage.query.representation;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.query.views.View;
import ma.maillage.query.views.Views;

/** Assembles the view of the ambassadors. */
public final class Ambassadors {

  private Ambassadors() {}

  public static View in(MongoDatabase database) {
    Views<AmbassadorView> views =
        Views.in(database, "ambassadors", AmbassadorView.class).listedBy();
    return new View(List.of(new AmbassadorProjector(views)), new AmbassadorQueries(views));
  }
}
