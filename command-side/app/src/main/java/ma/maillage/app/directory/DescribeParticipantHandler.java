package ma.maillage.app.directory;

import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.DescribeParticipant;
import ma.maillage.api.directory.ParticipantDescribed;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.Profile;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.app.decision.Boundary;
import ma.maillage.app.decision.Decision;
import ma.maillage.app.decision.Identity;
import ma.maillage.app.decision.WholeCommand;
import org.axonframework.eventsourcing.annotation.EventCriteriaBuilder;
import org.axonframework.eventsourcing.annotation.EventSourcedEntity;
import org.axonframework.eventsourcing.annotation.EventSourcingHandler;
import org.axonframework.eventsourcing.annotation.reflection.EntityCreator;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Replaces the profile of a registered participant; an equal profile changes nothing. */
public final class DescribeParticipantHandler {

  @CommandHandler
  void handle(
      DescribeParticipant command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      @InjectEntity(idProperty = "participant") Identity identity,
      EventAppender appender) {
    decide(command, state, identity).appendTo(appender);
  }

  static Decision decide(DescribeParticipant command, State state, Identity identity) {
    if (state.kind() == null) {
      return Decision.refused(new UnknownParticipant(command.participant()));
    }
    if (identity.unlessItself() != null) {
      return Decision.refused(identity.unlessItself());
    }
    if (command.profile().equals(state.profile())) {
      return Decision.accepted();
    }
    return Decision.accepted(
        new ParticipantDescribed(command.participant(), state.kind(), command.profile()));
  }

  @EventSourcedEntity
  record State(@Nullable ParticipantKind kind, @Nullable Profile profile) {

    @EntityCreator
    State() {
      this(null, null);
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(DescribeParticipant command) {
      return Boundary.events(
          TagKeys.PARTICIPANT,
          command.participant(),
          ParticipantRegistered.class,
          ParticipantDescribed.class);
    }

    @EventSourcingHandler
    State evolve(ParticipantRegistered event) {
      return new State(event.kind(), event.profile());
    }

    @EventSourcingHandler
    State evolve(ParticipantDescribed event) {
      return new State(event.kind(), event.profile());
    }
  }
}
