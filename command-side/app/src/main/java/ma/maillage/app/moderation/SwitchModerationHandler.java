package ma.maillage.app.moderation;

import java.util.Set;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.KindNotAllowed;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.moderation.ModerationSwitched;
import ma.maillage.api.moderation.SwitchModeration;
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
import org.jspecify.annotations.Nullable;

/** Switches the moderation of a cluster; switching to what it is changes nothing. */
public final class SwitchModerationHandler {

  @CommandHandler
  void handle(
      SwitchModeration command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      EventAppender appender) {
    decide(command, state).appendTo(appender);
  }

  static Decision decide(SwitchModeration command, State state) {
    if (state.kind() == null) {
      return Decision.refused(new UnknownParticipant(command.cluster()));
    }
    if (state.kind() != ParticipantKind.CLUSTER) {
      return Decision.refused(
          new KindNotAllowed(command.cluster(), state.kind(), Set.of(ParticipantKind.CLUSTER)));
    }
    return command.on() == state.on()
        ? Decision.accepted()
        : Decision.accepted(new ModerationSwitched(command.cluster(), command.on()));
  }

  @EventSourcedEntity
  record State(@Nullable ParticipantKind kind, boolean on) {

    @EntityCreator
    State() {
      this(null, false);
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(SwitchModeration command) {
      return Boundary.events(
          TagKeys.PARTICIPANT,
          command.cluster(),
          ParticipantRegistered.class,
          ModerationSwitched.class);
    }

    @EventSourcingHandler
    State evolve(ParticipantRegistered event) {
      return new State(event.kind(), on);
    }

    @EventSourcingHandler
    State evolve(ModerationSwitched event) {
      return new State(kind, event.on());
    }
  }
}
