package ma.maillage.query.deals;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.View;
import ma.maillage.query.views.Views;

/** Assembles the view of the deals and the subscriptions to them. */
public final class Deals {

  private Deals() {}

  public static View in(MongoDatabase database) {
    Views<SubscriptionView> subscriptions =
        Views.in(
                database,
                "subscriptions",
                SubscriptionView.class,
                view -> Fields.of("investor", view.investor()))
            .listedBy()
            .listedBy("investor");
    return new View(
        List.of(DealProjector.in(database, ""), new SubscriptionProjector(subscriptions)),
        new DealQueries(views(database, "deals").listedBy(), subscriptions));
  }

  static Views<DealView> views(MongoDatabase database, String collection) {
    return Views.in(
            database, collection, DealView.class, view -> Fields.of("startup", view.startup().id()))
        .listedBy("startup");
  }
}
