package ma.maillage.matching.propose;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import ma.maillage.api.CityCode;
import ma.maillage.api.EventPosition;
import ma.maillage.api.LocalizedText;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.ProposeConnection;
import ma.maillage.api.introductions.Proposer;
import ma.maillage.api.introductions.Side;
import ma.maillage.api.introductions.Subject;
import ma.maillage.matching.command.Decisions;
import ma.maillage.matching.index.MatchIndex;
import ma.maillage.matching.index.Snapshot;
import ma.maillage.matching.profile.MatchProfile;
import ma.maillage.matching.retrieval.Matches;
import ma.maillage.matching.retrieval.Matchmaker;
import ma.maillage.matching.retrieval.ScoredMatch;
import ma.maillage.matching.scoring.Pairing;

/** Searches what goes with a newcomer and proposes it. Thread-safe. */
public final class Introducer {

  private final MatchIndex index;
  private final Matchmaker matchmaker;
  private final Decisions decisions;

  public Introducer(MatchIndex index, Matchmaker matchmaker, Decisions decisions) {
    this.index = index;
    this.matchmaker = matchmaker;
    this.decisions = decisions;
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
          proposal(found.get().profile(), match, rank, found.get().matches().position());
      decisions.request(new ProposeConnection(proposal));
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

  private static Proposal proposal(
      MatchProfile profile, ScoredMatch match, int rank, long basedOn) {
    Pairing pairing = Pairing.of(profile, match.profile()).orElseThrow();
    Gains.OfBoth gains = Gains.of(pairing.kind());
    return new Proposal(
        pairing.kind(),
        side(pairing.first(), gains.first()),
        side(pairing.second(), gains.second()),
        cities(profile, match.profile()),
        match.score(),
        Proposer.MATCHER,
        rank,
        basedOn);
  }

  private static Side side(MatchProfile profile, LocalizedText gain) {
    return new Side(
        Optional.ofNullable(profile.participant()).orElseThrow(), profile.subject(), gain);
  }

  private static Set<CityCode> cities(MatchProfile one, MatchProfile other) {
    Set<CityCode> cities = new HashSet<>();
    Optional.ofNullable(one.city()).ifPresent(cities::add);
    Optional.ofNullable(other.city()).ifPresent(cities::add);
    return cities;
  }

  private record Found(MatchProfile profile, Matches matches) {}
}
