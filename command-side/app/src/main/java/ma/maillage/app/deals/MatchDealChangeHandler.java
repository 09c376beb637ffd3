package ma.maillage.app.deals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ma.maillage.api.TagKeys;
import ma.maillage.api.deals.DealAmended;
import ma.maillage.api.deals.DealChangeMatched;
import ma.maillage.api.deals.DealClosed;
import ma.maillage.api.deals.DealMatched;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.MatchDealChange;
import ma.maillage.api.deals.SubscriptionId;
import ma.maillage.api.deals.UnknownDeal;
import ma.maillage.app.decision.Boundary;
import ma.maillage.app.decision.Decision;
import ma.maillage.app.decision.WholeCommand;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.modelling.annotation.InjectEntity;

/**
 * Tells a change of a deal to the subscriptions that had the deal before it and want to know; each
 * change once. Whoever got the deal after the change got it as it is.
 */
public final class MatchDealChangeHandler {

  @CommandHandler
  void handle(
      MatchDealChange command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      EventAppender appender) {
    decide(command, state).appendTo(appender);
  }

  static Decision decide(MatchDealChange command, State state) {
    if (!state.opened()) {
      return Decision.refused(new UnknownDeal(command.deal()));
    }
    Set<SubscriptionId> told = new HashSet<>(command.wanting());
    told.retainAll(state.had().getOrDefault(command.revision(), Set.of()));
    if (told.isEmpty()) {
      return Decision.accepted();
    }
    Set<SubscriptionId> held = new HashSet<>(command.held());
    held.retainAll(told);
    return Decision.accepted(
        new DealChangeMatched(command.deal(), command.revision(), told, held, command.at()));
  }

  /** Who has the deal, and who had it when each change came that was not told yet. */
  @EventSourcedEntity
  record State(boolean opened, Set<SubscriptionId> have, Map<Integer, Set<SubscriptionId>> had) {

    @EntityCreator
    State() {
      this(false, Set.of(), Map.of());
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(MatchDealChange command) {
      return Boundary.events(
          TagKeys.DEAL,
          command.deal(),
          DealOpened.class,
          DealMatched.class,
          DealAmended.class,
          DealClosed.class,
          DealChangeMatched.class);
    }

    @EventSourcingHandler
    State evolve(DealOpened event) {
      return new State(true, have, had);
    }

    @EventSourcingHandler
    State evolve(DealMatched event) {
      Set<SubscriptionId> more = new HashSet<>(have);
      more.addAll(event.subscriptions());
      return new State(opened, Set.copyOf(more), had);
    }

    @EventSourcingHandler
    State evolve(DealAmended event) {
      return untold(event.revision(), have);
    }

    @EventSourcingHandler
    State evolve(DealClosed event) {
      return untold(event.revision(), have);
    }

    @EventSourcingHandler
    State evolve(DealChangeMatched event) {
      return untold(event.revision(), Set.of());
    }

    private State untold(int revision, Set<SubscriptionId> whom) {
      Map<Integer, Set<SubscriptionId>> changed = new HashMap<>(had);
      changed.put(revision, whom);
      return new State(opened, have, Map.copyOf(changed));
    }
  }
}
