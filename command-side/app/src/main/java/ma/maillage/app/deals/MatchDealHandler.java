package ma.maillage.app.deals;

import java.util.HashSet;
import java.util.Set;
import ma.maillage.api.TagKeys;
import ma.maillage.api.deals.DealMatched;
import ma.maillage.api.deals.DealOpened;
import ma.maillage.api.deals.MatchDeal;
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

/** Records which subscriptions a deal fits, each once; nothing new means no event. */
public final class MatchDealHandler {

  @CommandHandler
  void handle(
      MatchDeal command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      EventAppender appender) {
    decide(command, state).appendTo(appender);
  }

  static Decision decide(MatchDeal command, State state) {
    if (!state.opened()) {
      return Decision.refused(new UnknownDeal(command.deal()));
    }
    Set<SubscriptionId> fresh = new HashSet<>(command.subscriptions());
    fresh.removeAll(state.matched());
    Set<SubscriptionId> held = new HashSet<>(command.held());
    held.retainAll(fresh);
    return fresh.isEmpty()
        ? Decision.accepted()
        : Decision.accepted(new DealMatched(command.deal(), fresh, held, command.at()));
  }

  @EventSourcedEntity
  record State(boolean opened, Set<SubscriptionId> matched) {

    @EntityCreator
    State() {
      this(false, Set.of());
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(MatchDeal command) {
      return Boundary.events(TagKeys.DEAL, command.deal(), DealOpened.class, DealMatched.class);
    }

    @EventSourcingHandler
    State evolve(DealOpened event) {
      return new State(true, matched);
    }

    @EventSourcingHandler
    State evolve(DealMatched event) {
      Set<SubscriptionId> all = new HashSet<>(matched);
      all.addAll(event.subscriptions());
      return new State(opened, all);
    }
  }
}
