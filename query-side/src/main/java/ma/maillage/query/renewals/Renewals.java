package ma.maillage.query.renewals;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.View;
import ma.maillage.query.views.Views;

/** Assembles the view of what is asked after. */
public final class Renewals {

  private Renewals() {}

  public static View in(MongoDatabase database) {
    Views<OpenRenewal> open =
        Views.in(
                database,
                "renewals",
                OpenRenewal.class,
                view -> Fields.of("city", view.city()).and("owner", view.owner()))
            .listedBy()
            .listedBy("city")
            .listedBy("owner");
    return new View(List.of(new RenewalProjector(open)), new RenewalQueries(open));
  }
}
