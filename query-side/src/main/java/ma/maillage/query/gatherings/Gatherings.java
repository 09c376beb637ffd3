package ma.maillage.query.gatherings;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.query.subjects.Parties;
import ma.maillage.query.views.View;
import ma.maillage.query.views.Views;

/** Assembles the view of the meeting events. */
public final class Gatherings {

  private Gatherings() {}

  public static View in(MongoDatabase database) {
    Views<GatheringView> views = Views.in(database, "gatherings", GatheringView.class).listedBy();
    Parties parties = Parties.in(database, "gathering_participants");
    return new View(List.of(new GatheringProjector(views, parties)), new GatheringQueries(views));
  }
}
