package ma.maillage.matching.standing;

import java.util.List;
import java.util.Set;
import ma.maillage.api.EventPosition;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.MatchDeal;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.introductions.Subject;
import ma.maillage.api.introductions.SubjectKind;
import ma.maillage.matching.command.Decisions;
import ma.maillage.matching.index.MatchIndex;
import ma.maillage.matching.index.Snapshot;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;

/** A new deal goes to the subscriptions it fits. */
public final class WhenDealOpenedThenMatchDeal {

  private final MatchIndex index;
  private final StandingQueries standing;
  private final Decisions decisions;

  public WhenDealOpenedThenMatchDeal(
      MatchIndex index, StandingQueries standing, Decisions decisions) {
    this.index = index;
    this.standing = standing;
    this.decisions = decisions;
  }

  @EventHandler
  public void on(DealOpened event, EventPosition position) throws InterruptedException {
    Subject deal = new Subject(SubjectKind.DEAL, event.deal().value());
    List<SubscriptionId> fitting = fitting(deal, position.value());
    if (!fitting.isEmpty()) {
      decisions.request(new MatchDeal(event.deal(), Set.copyOf(fitting)));
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
