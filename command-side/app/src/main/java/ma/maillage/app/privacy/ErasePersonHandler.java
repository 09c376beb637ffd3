package ma.maillage.app.privacy;

import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.privacy.ContactRecorded;
import ma.maillage.api.privacy.ErasePerson;
import ma.maillage.api.privacy.PersonErased;
import ma.maillage.api.privacy.UnknownPerson;
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

/** Erases a contact of a participant, once. */
public final class ErasePersonHandler {

  @CommandHandler
  void handle(
      ErasePerson command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      EventAppender appender) {
    decide(command, state).appendTo(appender);
  }

  static Decision decide(ErasePerson command, State state) {
    if (!command.participant().equals(state.of())) {
      return Decision.refused(new UnknownPerson(command.person(), command.participant()));
    }
    return state.erased()
        ? Decision.accepted()
        : Decision.accepted(new PersonErased(command.person(), command.participant()));
  }

  /** {@code of} is whose contact the person is. */
  @EventSourcedEntity
  record State(@Nullable ParticipantId of, boolean erased) {

    @EntityCreator
    State() {
      this(null, false);
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(ErasePerson command) {
      return Boundary.events(
          TagKeys.PERSON, command.person(), ContactRecorded.class, PersonErased.class);
    }

    @EventSourcingHandler
    State evolve(ContactRecorded event) {
      return new State(event.participant(), erased);
    }

    @EventSourcingHandler
    State evolve(PersonErased event) {
      return new State(event.participant(), true);
    }
  }
}
