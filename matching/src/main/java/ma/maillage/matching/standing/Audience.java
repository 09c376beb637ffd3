package ma.maillage.matching.standing;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.MatchDeal;
import ma.maillage.api.deals.MatchDealChange;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.matching.command.Decisions;
import ma.maillage.matching.index.MatchIndex;
import ma.maillage.matching.index.Snapshot;

/** Finds out whom a deal concerns, and asks to have it told to them. Thread-safe. */
public final class Audience {

  private final MatchIndex index;
  private final StandingQueries standing;
  private final Decisions decisions;
  private final InstantSource clock;

  /** {@code clock} tells from when on something waits. */
  public Audience(
      MatchIndex index, StandingQueries standing, Decisions decisions, InstantSource clock) {
    this.index = index;
    this.standing = standing;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Tells a deal, as it is at that position, to the subscriptions it fits. */
  void tellWhomItFits(DealId deal, long position) throws InterruptedException {
    tell(deal, fitting(new Subject(SubjectKind.DEAL, deal.value()), position));
  }

  /** Tells a deal to these. */
  void tell(DealId deal, Collection<SubscriptionId> subscriptions) {
    if (!subscriptions.isEmpty()) {
      decisions.request(
          new MatchDeal(
              deal, Set.copyOf(subscriptions), standing.holding(subscriptions), clock.instant()));
    }
  }

  /** Tells a change of a deal to those who want to know. */
  void tellChange(DealId deal, int revision) {
    Set<SubscriptionId> wanting = standing.wantingChanges();
    if (!wanting.isEmpty()) {
      decisions.request(
          new MatchDealChange(deal, revision, wanting, standing.holding(wanting), clock.instant()));
    }
  }

  private List<SubscriptionId> fitting(Subject deal, long position) throws InterruptedException {
    try (Snapshot snapshot = index.snapshotAt(position)) {
      return snapshot
          .listing(deal)
          .map(listing -> standing.fitting(listing).subscriptions())
          .orElse(List.of());
    }
  }
}
