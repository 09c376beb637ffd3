package ma.maillage.api.introductions;

import java.util.Set;
import ma.maillage.api.CityCode;

/**
 * What is proposed and why. {@code cities} are where the two sides are: their ambassadors see the
 * proposal. {@code basedOn} is the log position up to which the matcher had read; {@code rank} is 1
 * for the best of its search, 0 when proposed by hand.
 */
public record Proposal(
    ConnectionKind kind,
    Side first,
    Side second,
    Set<CityCode> cities,
    Score score,
    Proposer proposer,
    int rank,
    long basedOn) {

  public Proposal {
    cities = Set.copyOf(cities);
  }

  /** The id under which this pair is proposed, once. */
  public ConnectionId connection() {
    return ConnectionId.between(first.subject(), second.subject());
  }
}
