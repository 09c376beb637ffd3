package ma.maillage.frontend.rest.gatherings;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import ma.maillage.api.RefusedException;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.gatherings.GatheringId;
import ma.maillage.api.gatherings.UnknownGathering;
import ma.maillage.frontend.rest.Disclosure;
import ma.maillage.frontend.rest.Queries;
import ma.maillage.frontend.security.Actor;
import ma.maillage.query.gatherings.FindGathering;
import ma.maillage.query.gatherings.GatheringView;
import org.springframework.stereotype.Component;

/** Looks meeting events up and tells who sees what of them. Any number of threads may use it. */
@Component
final class CurrentGatherings {

  private final Queries queries;
  private final Disclosure disclosure;

  CurrentGatherings(Queries queries, Disclosure disclosure) {
    this.queries = queries;
    this.disclosure = disclosure;
  }

  GatheringView get(GatheringId id) {
    return queries
        .find(new FindGathering(id), GatheringView.class)
        .orElseThrow(() -> new RefusedException(new UnknownGathering(id)));
  }

  /** The meeting event, which the actor must run. */
  GatheringView running(GatheringId id, Actor actor) {
    GatheringView found = get(id);
    actor.requireRepresenting(Set.of(found.programme().city()));
    return found;
  }

  GatheringSheet asSeenBy(Actor actor, GatheringView gathering) {
    boolean inside =
        actor.represents(Set.of(gathering.programme().city()))
            || gathering.hasParticipant(actor.account().participant());
    List<ParticipantId> hidden = disclosure.hiddenFrom(actor);
    return GatheringSheet.of(gathering, party -> inside && !hidden.contains(party.id()));
  }

  /** Waits, not for long, until the view shows what was done. */
  void await(GatheringId id, Predicate<GatheringView> shows) {
    queries.await(new FindGathering(id), GatheringView.class, shows);
  }
}
