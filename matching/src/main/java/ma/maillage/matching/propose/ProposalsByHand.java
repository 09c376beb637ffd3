package ma.maillage.matching.propose;

import java.util.Optional;
import ma.maillage.api.RefusedException;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.Proposer;
import ma.maillage.api.introductions.Score;
import ma.maillage.api.introductions.Subject;
import ma.maillage.matching.index.MatchIndex;
import ma.maillage.matching.index.Snapshot;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.scoring.Policy;
import ma.maillage.matching.scoring.Scorer;
import ma.maillage.matching.search.UnknownSubject;
import org.axonframework.messaging.queryhandling.annotation.QueryHandler;

/** Writes out what a person proposes, by the profiles as they are now. Thread-safe. */
public final class ProposalsByHand {

  private static final int UNRANKED = 0;

  private final MatchIndex index;
  private final Policy policy;

  public ProposalsByHand(MatchIndex index, Policy policy) {
    this.index = index;
    this.policy = policy;
  }

  /**
   * Drafts a proposal between any two.
   *
   * @throws RefusedException with {@link UnknownSubject} when one of them is not listed
   */
  @QueryHandler(queryName = DraftProposal.NAME)
  public Proposal draft(DraftProposal query) {
    try (Snapshot snapshot = index.snapshot()) {
      MatchProfile first = profile(query.first(), snapshot);
      MatchProfile second = profile(query.second(), snapshot);
      return draft(first, second, snapshot);
    }
  }

  /** Drafts a proposal between two; empty when one of them is not listed. */
  Optional<Proposal> draft(Subject one, Subject other, Snapshot snapshot) {
    return snapshot
        .profile(one)
        .flatMap(first -> snapshot.profile(other).map(second -> draft(first, second, snapshot)));
  }

  private Proposal draft(MatchProfile first, MatchProfile second, Snapshot snapshot) {
    Score score = Scorer.score(first, second, policy);
    return Proposals.of(first, second, score, Proposer.HAND, UNRANKED, snapshot.position());
  }

  private static MatchProfile profile(Subject subject, Snapshot snapshot) {
    return snapshot
        .profile(subject)
        .orElseThrow(() -> new RefusedException(new UnknownSubject(subject)));
  }
}
