package ma.maillage.app.representation;

import java.util.Set;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.KindNotAllowed;
import ma.maillage.api.directory.ParticipantKind;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.marketplace.NeedAlreadyPublished;
import ma.maillage.api.marketplace.NeedPublished;
import ma.maillage.api.representation.InitiativeLaunched;
import ma.maillage.api.representation.LaunchInitiative;
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

/** Publishes the need that an initiative of a thematic committee is, and says where it stands. */
public final class LaunchInitiativeHandler {

  @CommandHandler
  void handle(
      LaunchInitiative command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      EventAppender appender) {
    decide(command, state).appendTo(appender);
  }

  static Decision decide(LaunchInitiative command, State state) {
    if (state.committee() == null) {
      return Decision.refused(new UnknownParticipant(command.committee()));
    }
    if (state.committee() != ParticipantKind.THEMATIC_COMMITTEE) {
      return Decision.refused(
          new KindNotAllowed(
              command.committee(), state.committee(), Set.of(ParticipantKind.THEMATIC_COMMITTEE)));
    }
    if (state.published()) {
      return Decision.refused(new NeedAlreadyPublished(command.need()));
    }
    return Decision.accepted(
        new NeedPublished(command.need(), command.committee(), command.posting()),
        new InitiativeLaunched(command.need(), command.committee(), command.cities()));
  }

  @EventSourcedEntity
  record State(@Nullable ParticipantKind committee, boolean published) {

    @EntityCreator
    State() {
      this(null, false);
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(LaunchInitiative command) {
      return EventCriteria.either(
          Boundary.events(TagKeys.PARTICIPANT, command.committee(), ParticipantRegistered.class),
          Boundary.events(TagKeys.NEED, command.need(), NeedPublished.class));
    }

    @EventSourcingHandler
    State evolve(ParticipantRegistered event) {
      return new State(event.kind(), published);
    }

    @EventSourcingHandler
    State evolve(NeedPublished event) {
      return new State(committee, true);
    }
  }
}
