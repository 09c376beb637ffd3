package ma.maillage.frontend.rest.ambassadors;

import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.CityHolders;
import ma.maillage.query.representation.FindSeat;
import ma.maillage.query.representation.SeatView;
import org.springframework.stereotype.Component;

/** Who holds which city, from the view of it. Any number of threads may use it. */
@Component
final class Seats implements CityHolders {

  private final Queries queries;

  Seats(Queries queries) {
    this.queries = queries;
  }

  @Override
  public boolean mayRepresent(AccountName account, CityCode city) {
    return queries
        .find(new FindSeat(city), SeatView.class)
        .map(seat -> seat.isHeldBy(account))
        .orElse(true);
  }

  /** Waits, not for long, until an account is known to hold a city. */
  void await(AccountName account, CityCode city) {
    queries.await(new FindSeat(city), SeatView.class, seat -> seat.isHeldBy(account));
  }
}
