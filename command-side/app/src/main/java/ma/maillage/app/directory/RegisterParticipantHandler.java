package ma.maillage.app.directory;

import java.util.ArrayList;
import java.util.List;
import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ExternalId;
import ma.maillage.api.directory.ParticipantAlreadyRegistered;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.RegisterParticipant;
import ma.maillage.api.duplicates.MergeUndone;
import ma.maillage.api.duplicates.ParticipantMerged;
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

/** Registers a participant unless its id or one of its external ids is taken. */
public final class RegisterParticipantHandler {

  @CommandHandler
  void handle(
      RegisterParticipant command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      EventAppender appender) {
    decide(command, state).appendTo(appender);
  }

  static Decision decide(RegisterParticipant command, State state) {
    if (state.holder() != null) {
      return Decision.refused(new ParticipantAlreadyRegistered(state.holder()));
    }
    return Decision.accepted(
        new ParticipantRegistered(
            command.participant(), command.kind(), command.profile(), command.externalIds()));
  }

  /** {@code holder} is who has the id, or an external id of its own or of a duplicate, already. */
  @EventSourcedEntity
  record State(@Nullable ParticipantId holder) {

    @EntityCreator
    State() {
      this(null);
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(RegisterParticipant command) {
      List<EventCriteria> taken = new ArrayList<>();
      taken.add(
          Boundary.events(TagKeys.PARTICIPANT, command.participant(), ParticipantRegistered.class));
      for (ExternalId externalId : command.externalIds()) {
        taken.add(
            Boundary.events(
                TagKeys.EXTERNAL_ID,
                externalId,
                ParticipantRegistered.class,
                ParticipantMerged.class,
                MergeUndone.class));
      }
      return EventCriteria.either(taken);
    }

    @EventSourcingHandler
    State evolve(ParticipantRegistered event) {
      return new State(event.participant());
    }

    @EventSourcingHandler
    State evolve(ParticipantMerged event) {
      return new State(event.into());
    }

    @EventSourcingHandler
    State evolve(MergeUndone event) {
      return new State(event.duplicate());
    }
  }
}
