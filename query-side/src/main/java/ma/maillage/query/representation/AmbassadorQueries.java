package ma.maillage.query.representation;

import java.util.Optional;
import ma.maillage.query.views.Fields;
import ma.maillage.query.views.Page;
import ma.maillage.query.views.Views;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Answers who represents which city, and what is asked of it and in it. */
public final class AmbassadorQueries {

  private final Views<AmbassadorView> ambassadors;
  private final Views<SeatView> seats;
  private final Views<CityRequestView> requests;
  private final Views<InitiativeView> initiatives;

  AmbassadorQueries(
      Views<AmbassadorView> ambassadors,
      Views<SeatView> seats,
      Views<CityRequestView> requests,
      Views<InitiativeView> initiatives) {
    this.ambassadors = ambassadors;
    this.seats = seats;
    this.requests = requests;
    this.initiatives = initiatives;
  }

  @QueryHandler(queryName = "maillage.FindAmbassador")
  public Optional<AmbassadorView> handle(FindAmbassador query) {
    return ambassadors.find(query.city());
  }

  @QueryHandler(queryName = "maillage.FindAmbassadors")
  public Page<AmbassadorView> handle(FindAmbassadors query) {
    return ambassadors.page(Fields.none().andNot("view.cluster", query.except()), query.page());
  }

  @QueryHandler(queryName = "maillage.FindSeat")
  public Optional<SeatView> handle(FindSeat query) {
    return seats.find(query.city());
  }

  @QueryHandler(queryName = "maillage.FindCityRequest")
  public Optional<CityRequestView> handle(FindCityRequest query) {
    return requests.find(query.id());
  }

  @QueryHandler(queryName = "maillage.FindCityRequests")
  public Page<CityRequestView> handle(FindCityRequests query) {
    return requests.page(
        Fields.of("city", query.city())
            .and("status", query.status())
            .and("concerning", query.concerning()),
        query.page());
  }

  @QueryHandler(queryName = "maillage.FindInitiatives")
  public Page<InitiativeView> handle(FindInitiatives query) {
    return initiatives.page(
        Fields.of("cities", query.city())
            .and("committee", query.committee())
            .and("open", query.open())
            .andNot("owner", query.except()),
        query.page());
  }
}
