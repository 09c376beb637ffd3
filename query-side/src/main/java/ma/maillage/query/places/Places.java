package ma.maillage.query.places;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.query.subjects.Parties;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.View;
import ma.maillage.query.views.Views;

/** Assembles the view of the sites and the applications for their places. */
public final class Places {

  private Places() {}

  public static View in(MongoDatabase database) {
    Views<StoredSite> sites =
        Views.in(
                database,
                "sites",
                StoredSite.class,
                site -> Fields.of("city", site.city()).and("operator", site.operator().id()))
            .listedBy()
            .listedBy("city")
            .listedBy("operator");
    Views<PlaceApplicationView> applications =
        Views.in(database, "place_applications", PlaceApplicationView.class, Places::keys)
            .listedBy()
            .listedBy("site")
            .listedBy("participant");
    return new View(
        List.of(new PlacesProjector(sites, applications, Parties.in(database, "place_parties"))),
        new PlaceQueries(sites, applications));
  }

  private static Fields keys(PlaceApplicationView application) {
    return Fields.of("site", application.site())
        .and("participant", application.participant().id())
        .and("status", application.status());
  }
}
