package ma.maillage.frontend.rest.deals;

import java.util.function.Predicate;
import ma.maillage.api.RefusedException;
import ma.maillage.api.deals.DealId;
import ma.maillage.api.deals.DisclosureLevel;
import ma.maillage.api.deals.UnknownDeal;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.frontend.disclosures.DisclosedDeals;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.frontend.security.Mandate;
import ma.maillage.query.deals.DealSheet;
import ma.maillage.query.deals.DealView;
import ma.maillage.query.deals.FindDeal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Looks deals up and tells who sees how much of them. Any number of threads may use it. */
@Component
final class CurrentDeals {

  private final Queries queries;

  private final DisclosedDeals disclosed;

  CurrentDeals(Queries queries, DisclosedDeals disclosed) {
    this.queries = queries;
    this.disclosed = disclosed;
  }

  DealView get(DealId id) {
    return queries
        .find(new FindDeal(id), DealView.class)
        .orElseThrow(() -> new RefusedException(new UnknownDeal(id)));
  }

  /** The deal, of which the actor must be allowed to act for the start-up. */
  DealView actingFor(DealId id, Actor actor) {
    DealView deal = get(id);
    if (!actor.actsForAnyone() && !deal.startup().id().equals(actor.account().participant())) {
      throw new AccessDeniedException(
          "only members of the start-up of deal " + id + ", ambassadors and operators may do this");
    }
    return deal;
  }

  /** The mandate to act for the start-up of a deal. */
  Mandate requireActing(DealId id, Actor actor) {
    return actor.requireActingFor(actingFor(id, actor).startup().id());
  }

  /** The deal as the actor may see it; what its start-up discloses to it is noted. */
  DealSheet asSeenBy(Actor actor, DealView deal) {
    if (actor.actsForAnyone()) {
      return DealSheet.of(deal, DisclosureLevel.FULL);
    }
    ParticipantId own = actor.account().participant();
    DisclosureLevel level = deal.levelFor(own);
    if (!deal.startup().id().equals(own)) {
      disclosed.note(deal, level, actor);
    }
    return DealSheet.of(deal, level);
  }

  /** Waits, not for long, until the view shows what was done. */
  void await(DealId id, Predicate<DealView> shows) {
    queries.await(new FindDeal(id), DealView.class, shows);
  }
}
