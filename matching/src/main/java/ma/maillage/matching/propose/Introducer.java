package ma.maillage.matching.propose;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import ma.maillage.api.EventPosition;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.ProposeConnection;
import ma.maillage.api.introductions.Proposer;
import ma.maillage.api.introductions.Subject;
import ma.maillage.matching.command.Decisions;
import ma.maillage.matching.index.MatchIndex;
import ma.maillage.matching.index.Snapshot;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.retrieval.Matches;
import ma.maillage.matching.retrieval.Matchmaker;
import ma.maillage.matching.retrieval.ScoredMatch;

/** Searches what goes with a newcomer and proposes it. Thread-safe. */
public final class Introducer {

  private final MatchIndex index;
  private final Matchmaker matchmaker;
  private final Decisions decisions;
  private final InstantSource clock;

  /** {@code clock} tells when a proposal is made. */
  public Introducer(
      MatchIndex index, Matchmaker matchmaker, Decisions decisions, InstantSource clock) {
    this.index = index;
    this.matchmaker = matchmaker;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Proposes what goes with a subject whose event is at that position. */
  void introduce(Subject newcomer, EventPosition position, Instant at) throws InterruptedException {
    Optional<Found> found = search(newcomer, position, at);
    if (found.isEmpty()) {
      return;
    }
    int rank = 0;
    for (ScoredMatch match : found.get().matches().best()) {
      rank++;
      Proposal proposal =
          Proposals.of(
              found.get().profile(),
              match.profile(),
              match.score(),
              Proposer.MATCHER,
              rank,
              found.get().matches().position());
      decisions.request(new ProposeConnection(proposal, clock.instant()));
    }
  }

  /** Empty when the newcomer is gone already. The snapshot is closed before anything is sent. */
  private Optional<Found> search(Subject newcomer, EventPosition position, Instant at)
      throws InterruptedException {
    long today = at.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
    try (Snapshot snapshot = index.snapshotAt(position.value())) {
      return snapshot
          .profile(newcomer)
          .map(profile -> new Found(profile, matchmaker.proposalsFor(profile, snapshot, today)));
    }
  }

  private record Found(MatchProfile profile, Matches matches) {}
}
