package ma.maillage.matching.search;

import java.time.Clock;
import java.time.LocalDate;
import ma.maillage.api.RefusedException;
import ma.maillage.api.introductions.Score;
import ma.maillage.api.introductions.Subject;
import ma.maillage.matching.index.MatchIndex;
import ma.maillage.matching.index.Snapshot;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.scoring.Circumstances;
import ma.maillage.matching.scoring.Pairing;
import ma.maillage.matching.scoring.PairingRule;
import ma.maillage.matching.scoring.Policy;
import ma.maillage.matching.scoring.Scorer;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Explains pairs by the profiles as they are now. Thread-safe. */
public final class Explanations {

  private final MatchIndex index;
  private final Policy policy;
  private final Clock clock;

  public Explanations(MatchIndex index, Policy policy, Clock clock) {
    this.index = index;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * Explains any pair.
   *
   * @throws RefusedException with {@link UnknownSubject} when one of them is not listed
   */
  @QueryHandler(queryName = ExplainConnection.NAME)
  public Explanation explain(ExplainConnection query) {
    long today = LocalDate.now(clock).toEpochDay();
    try (Snapshot snapshot = index.snapshot()) {
      MatchProfile first = profile(query.first(), snapshot);
      MatchProfile second = profile(query.second(), snapshot);
      Circumstances circumstances =
          new Circumstances(policy, today, snapshot.partners(query.first()));
      Score score = Scorer.score(first, second, policy);
      return new Explanation(
          Pairing.of(first, second).map(Pairing::kind).orElse(null),
          PairingRule.firstBroken(first, second, circumstances).orElse(null),
          score,
          policy.band(score),
          policy.arrival(query.first().kind()).atLeast(),
          snapshot.position());
    }
  }

  private static MatchProfile profile(Subject subject, Snapshot snapshot) {
    return snapshot
        .profile(subject)
        .orElseThrow(() -> new RefusedException(new UnknownSubject(subject)));
  }
}
