package ma.maillage.query.representation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ma.maillage.api.AccountName;
import ma.maillage.api.CityCode;
import ma.maillage.api.directory.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Who held a city from when to when, last one first; the present holder has no {@code until}. */
public record SeatView(CityCode city, List<Tenure> tenures) {

  /** That an ambassador held the city for a cluster. */
  public record Tenure(
      ParticipantId cluster, AccountName ambassador, Instant since, @Nullable Instant until) {

    Tenure ended(Instant at) {
      return new Tenure(cluster, ambassador, since, until == null ? at : until);
    }
  }

  public SeatView {
    tenures = List.copyOf(tenures);
  }

  /** Whether an account holds the city now. */
  public boolean isHeldBy(AccountName account) {
    Tenure last = tenures.getFirst();
    return last.until() == null && last.ambassador().equals(account);
  }

  /** The tenures for other clusters than these. */
  public SeatView except(List<ParticipantId> clusters) {
    return new SeatView(
        city, tenures.stream().filter(tenure -> !clusters.contains(tenure.cluster())).toList());
  }

  SeatView taken(ParticipantId cluster, AccountName ambassador, Instant at) {
    List<Tenure> more = new ArrayList<>();
    more.add(new Tenure(cluster, ambassador, at, null));
    more.addAll(left(at).tenures());
    return new SeatView(city, more);
  }

  SeatView left(Instant at) {
    return new SeatView(city, tenures.stream().map(tenure -> tenure.ended(at)).toList());
  }
}
