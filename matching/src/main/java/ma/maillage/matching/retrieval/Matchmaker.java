package ma.maillage.matching.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.introductions.Score;
import ma.maillage.matching.index.Snapshot;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.scoring.Circumstances;
import ma.maillage.matching.scoring.PairingRule;
import ma.maillage.matching.scoring.Policy;
import ma.maillage.matching.scoring.Policy.Arrival;
import ma.maillage.matching.scoring.Scorer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Searches for the best matches. Immutable. */
public final class Matchmaker {

  /** Candidates scored for each match wanted, when more are wanted than usual. */
  private static final int CANDIDATES_PER_MATCH = 3;

  private final Policy policy;

  public Matchmaker(Policy policy) {
    this.policy = policy;
  }

  public Policy policy() {
    return policy;
  }

  /**
   * What may be proposed to {@code profile}, within its arrival's limits.
   *
   * @param today the day, as an epoch day
   */
  public Matches proposalsFor(MatchProfile profile, Snapshot snapshot, long today) {
    Circumstances circumstances =
        new Circumstances(policy, today, snapshot.partners(profile.subject()));
    Arrival arrival = policy.arrival(profile.subject().kind());
    Query query = CandidateQuery.forProposals(profile, circumstances);
    Predicate<MatchProfile> allowed =
        other -> PairingRule.firstBroken(profile, other, circumstances).isEmpty();
    return best(profile, snapshot, query, allowed, arrival);
  }

  /**
   * The {@code atMost} things of these kinds that go best with {@code profile} and are not of
   * {@code except}.
   */
  public Matches like(
      MatchProfile profile,
      Snapshot snapshot,
      Set<String> kinds,
      List<ParticipantId> except,
      int atMost) {
    MatchProfile question = LocalRarity.in(snapshot.searcher().getIndexReader(), profile);
    Query query = CandidateQuery.forKinds(question, kinds, except, policy);
    return best(question, snapshot, query, other -> true, new Arrival(atMost, 0));
  }

  private Matches best(
      MatchProfile profile,
      Snapshot snapshot,
      Query query,
      Predicate<MatchProfile> allowed,
      Arrival arrival) {
    List<ScoredMatch> found = new ArrayList<>();
    ScoreDoc[] candidates = candidates(snapshot, query, arrival.atMost());
    for (ScoreDoc candidate : candidates) {
      MatchProfile other = snapshot.profile(candidate.doc);
      if (allowed.test(other)) {
        Score score = Scorer.score(profile, other, policy);
        if (score.value() >= arrival.atLeast() && Scorer.hasSubstance(score)) {
          found.add(new ScoredMatch(other, score));
        }
      }
    }
    found.sort(ScoredMatch.BEST_FIRST);
    List<ScoredMatch> best = found.subList(0, Math.min(arrival.atMost(), found.size()));
    return new Matches(best, candidates.length, snapshot.position());
  }

  private ScoreDoc[] candidates(Snapshot snapshot, Query query, int wanted) {
    int most = Math.max(policy.candidates(), CANDIDATES_PER_MATCH * wanted);
    try {
      return snapshot
          .searcher()
          .search(query, new TopScoreDocCollectorManager(most, most))
          .scoreDocs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
