package ma.maillage.query.representation;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.Stream;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.View;
import ma.maillage.query.views.Views;

/** Assembles the views of who represents cities, and of what cities and committees ask for. */
public final class Ambassadors {

  private Ambassadors() {}

  public static View in(MongoDatabase database) {
    Views<AmbassadorView> ambassadors =
        Views.in(database, "ambassadors", AmbassadorView.class).listedBy();
    Views<SeatView> seats = Views.in(database, "seats", SeatView.class);
    Views<CityRequestView> requests =
        Views.in(database, "city_requests", CityRequestView.class, Ambassadors::keys)
            .listedBy()
            .listedBy("city", "status")
            .listedBy("concerning");
    Views<InitiativeView> initiatives =
        Views.in(database, "initiatives", InitiativeView.class, Ambassadors::keys)
            .listedBy()
            .listedBy("cities")
            .listedBy("committee");
    return new View(
        List.of(
            new AmbassadorProjector(ambassadors),
            new SeatProjector(seats),
            new CityRequestProjector(requests),
            new InitiativeProjector(initiatives)),
        new AmbassadorQueries(ambassadors, seats, requests, initiatives));
  }

  private static Fields keys(CityRequestView view) {
    return Fields.of("city", view.city())
        .and("status", view.status())
        .and(
            "concerning",
            Stream.concat(Stream.of(view.requester()), view.members().stream()).toList());
  }

  private static Fields keys(InitiativeView view) {
    return Fields.of("cities", view.cities())
        .and("committee", view.committee())
        .and("owner", view.committee())
        .and("open", view.open());
  }
}
