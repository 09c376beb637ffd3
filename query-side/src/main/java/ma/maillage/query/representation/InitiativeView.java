package ma.maillage.query.representation;

import java.time.Instant;
import java.util.List;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.marketplace.NeedId;

/** An initiative of a committee: the need it is, and the cities where it looks for outlets. */
public record InitiativeView(
    NeedId need, ParticipantId committee, List<CityCode> cities, boolean open, Instant launchedAt) {

  public InitiativeView {
    cities = List.copyOf(cities);
  }

  InitiativeView closed() {
    return new InitiativeView(need, committee, cities, false, launchedAt);
  }
}
