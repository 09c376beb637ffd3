package ma.maillage.matching.standing;

import java.util.List;
import java.util.Set;
import ma.maillage.api.EventPosition;
import ma.maillage.api.deals.DealCriteria;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DealSubscriptionOpened;
import ma.maillage.matching.index.MatchIndex;
import ma.maillage.matching.index.Snapshot;
import org.axonframework.messaging.eventhandling.annotation.EventHandler;

/** A new subscription gets the deals there are, oldest first. */
public final class WhenDealSubscriptionOpenedThenMatchDeals {

  private final MatchIndex index;
  private final DealsInIndex deals;
  private final Audience audience;

  public WhenDealSubscriptionOpenedThenMatchDeals(MatchIndex index, Audience audience) {
    this.index = index;
    this.deals = new DealsInIndex(index.analysis().lexicon());
    this.audience = audience;
  }

  @EventHandler
  public void on(DealSubscriptionOpened event, EventPosition position) throws InterruptedException {
    for (DealId deal : fitting(event.criteria(), position.value())) {
      audience.tell(deal, Set.of(event.subscription()));
    }
  }

  private List<DealId> fitting(DealCriteria criteria, long position) throws InterruptedException {
    try (Snapshot snapshot = index.snapshotAt(position)) {
      return deals.fitting(criteria, snapshot);
    }
  }
}
