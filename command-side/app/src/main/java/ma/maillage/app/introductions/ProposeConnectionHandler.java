package ma.maillage.app.introductions;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.introductions.ConnectionAlreadyProposed;
import ma.maillage.api.introductions.ConnectionProposed;
import ma.maillage.api.introductions.Proposal;
import ma.maillage.api.introductions.ProposeConnection;
import ma.maillage.api.introductions.SameParticipant;
import ma.maillage.api.introductions.Step;
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

/** Proposes a pair of subjects of two registered participants, once. */
public final class ProposeConnectionHandler {

  @CommandHandler
  void handle(
      ProposeConnection command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      EventAppender appender) {
    decide(command, state).appendTo(appender);
  }

  static Decision decide(ProposeConnection command, State state) {
    Proposal proposal = command.proposal();
    ParticipantId first = proposal.first().participant();
    ParticipantId second = proposal.second().participant();
    if (first.equals(second)) {
      return Decision.refused(new SameParticipant(first));
    }
    if (state.proposed()) {
      return Decision.refused(new ConnectionAlreadyProposed(command.connection()));
    }
    Optional<ParticipantId> unknown =
        Stream.of(first, second).filter(side -> !state.registered().contains(side)).findFirst();
    return unknown
        .map(side -> Decision.refused(new UnknownParticipant(side)))
        .orElseGet(
            () ->
                Decision.accepted(
                    new ConnectionProposed(
                        command.connection(), proposal, Patience.of(Step.TRIAGE, command.at()))));
  }

  @EventSourcedEntity
  record State(Set<ParticipantId> registered, boolean proposed) {

    @EntityCreator
    State() {
      this(Set.of(), false);
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(ProposeConnection command) {
      Proposal proposal = command.proposal();
      return EventCriteria.either(
          Boundary.events(
              TagKeys.PARTICIPANT, proposal.first().participant(), ParticipantRegistered.class),
          Boundary.events(
              TagKeys.PARTICIPANT, proposal.second().participant(), ParticipantRegistered.class),
          Boundary.events(TagKeys.CONNECTION, command.connection(), ConnectionProposed.class));
    }

    @EventSourcingHandler
    State evolve(ParticipantRegistered event) {
      Set<ParticipantId> known = new HashSet<>(registered);
      known.add(event.participant());
      return new State(known, proposed);
    }

    @EventSourcingHandler
    State evolve(ConnectionProposed event) {
      return new State(registered, true);
    }
  }
}
