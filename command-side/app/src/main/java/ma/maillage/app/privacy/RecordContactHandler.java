package ma.maillage.app.privacy;

import ma.maillage.api.TagKeys;
import ma.maillage.api.directory.ParticipantId;
import ma.maillage.api.directory.ParticipantRegistered;
import ma.maillage.api.directory.UnknownParticipant;
import ma.maillage.api.privacy.ContactRecorded;
import ma.maillage.api.privacy.PersonAlreadyErased;
import ma.maillage.api.privacy.PersonErased;
import ma.maillage.api.privacy.RecordContact;
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

/** Records who a participant can be reached through, unless that person was erased. */
public final class RecordContactHandler {

  @CommandHandler
  void handle(
      RecordContact command,
      @InjectEntity(idResolver = WholeCommand.class) State state,
      EventAppender appender) {
    decide(command, state).appendTo(appender);
  }

  static Decision decide(RecordContact command, State state) {
    if (!state.registered()) {
      return Decision.refused(new UnknownParticipant(command.participant()));
    }
    if (state.of() != null && !state.of().equals(command.participant())) {
      return Decision.refused(new UnknownPerson(command.person(), command.participant()));
    }
    if (state.erased()) {
      return Decision.refused(new PersonAlreadyErased(command.person()));
    }
    return Decision.accepted(
        new ContactRecorded(command.person(), command.participant(), command.contact()));
  }

  /** {@code of} is whose contact the person is already. */
  @EventSourcedEntity
  record State(boolean registered, @Nullable ParticipantId of, boolean erased) {

    @EntityCreator
    State() {
      this(false, null, false);
    }

    @EventCriteriaBuilder
    static EventCriteria boundary(RecordContact command) {
      return EventCriteria.either(
          Boundary.events(TagKeys.PARTICIPANT, command.participant(), ParticipantRegistered.class),
          Boundary.events(
              TagKeys.PERSON, command.person(), ContactRecorded.class, PersonErased.class));
    }

    @EventSourcingHandler
    State evolve(ParticipantRegistered event) {
      return new State(true, of, erased);
    }

    @EventSourcingHandler
    State evolve(ContactRecorded event) {
      return new State(registered, event.participant(), erased);
    }

    @EventSourcingHandler
    State evolve(PersonErased event) {
      return new State(registered, event.participant(), true);
    }
  }
}
